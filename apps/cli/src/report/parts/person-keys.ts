import type { GraphNode } from '@zhengmai/extraction';
import type { ArticleGraph } from '../../digest/article-graph.js';
import { textOf } from '../../digest/property.js';

interface Seen {
  readonly person: GraphNode;
  /** Jurisdictions and bodies of the posts that the article gives. */
  readonly bodies: ReadonlySet<string>;
}

/**
 * A key for each person of each article: those of one name are one where their posts share a jurisdiction or a body.
 * A name without posts joins the one person of that name, and stands alone where there are several.
 */
export function personKeys(graphs: readonly ArticleGraph[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Seen[]>();
  for (const graph of graphs)
    for (const person of graph.of('Person')) {
      const seen = { person, bodies: bodiesOf(graph, person) };
      byName.set(person.name, [...(byName.get(person.name) ?? []), seen]);
    }
  const keys = new Map<string, string>();
  for (const [name, seen] of byName)
    groups(seen).forEach((ids, i) => ids.forEach((id) => keys.set(id, `${name} ${i}`)));
  return keys;
}

function bodiesOf(graph: ArticleGraph, person: GraphNode): Set<string> {
  const bodies = graph.targets(person, 'HOLDS').flatMap((post) => graph.targets(post, 'IN'));
  return new Set(bodies.flatMap((body) => [body.name, textOf(body, 'place')]).filter(Boolean));
}

function groups(seen: readonly Seen[]): string[][] {
  const found: { ids: string[]; bodies: Set<string> }[] = [];
  for (const { person, bodies } of seen.filter((one) => one.bodies.size > 0)) {
    const mine = found.filter((group) => [...bodies].some((body) => group.bodies.has(body)));
    const [first, ...others] = mine;
    if (!first) found.push({ ids: [person.id], bodies: new Set(bodies) });
    else {
      for (const group of [...others, { ids: [person.id], bodies }]) {
        first.ids.push(...group.ids);
        for (const body of group.bodies) first.bodies.add(body);
      }
      for (const group of others) found.splice(found.indexOf(group), 1);
    }
  }
  const bare = seen.filter((one) => one.bodies.size === 0).map(({ person }) => person.id);
  if (found.length === 1) found[0]?.ids.push(...bare);
  else if (bare.length > 0) found.push({ ids: bare, bodies: new Set() });
  return found.map(({ ids }) => ids);
}
