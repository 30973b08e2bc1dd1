import type { Article, Extraction, GraphNode, Properties } from '@zhengmai/model';

/** The node that REPORTED_IN points to: every article is one, whether or not its extraction lists it. */
export function articleNode(article: Article, stated?: GraphNode): GraphNode {
  const properties: Properties = {
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    publication: article.publication,
    publishedOn: article.publishedOn,
    eventDate: article.eventDate,
    locale: article.locale?.name ?? null,
    ...stated?.properties,
  };
  return {
    id: article.id,
    label: 'Article',
    name: article.title ?? firstLine(article.text),
    aliases: stated?.aliases ?? [],
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
  };
}

/** The nodes that an extraction states, its article among them. */
export function statedNodes({ article, nodes }: Extraction): readonly GraphNode[] {
  const own = nodes.find((node) => node.id === article.id);
  return [articleNode(article, own), ...nodes.filter((node) => node !== own)];
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const short = line.slice(0, 40);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
