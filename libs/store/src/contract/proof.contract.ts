import { expect, it } from '@jest/globals';
import type { GraphStore } from '../graph-store.js';
import { edgeId } from '../rules/edge-id.js';
import { extraction } from './news.fixture.js';
import { filledStore } from './with-store.contract.js';
import { city, committee, mayor, riverStory, secretary, standing, standingStory } from './yunmeng.fixture.js';

const said = extraction(standingStory);

export function proofContract(open: () => Promise<GraphStore>): void {
  const store = filledStore(open);

  it('gives back articles as they came', async () => {
    const found = await store().articles([said.article.id, 'nothing']);
    expect(found).toEqual([said.article, null]);
  });

  it('proves an edge by its assertions, the earlier article first', async () => {
    const id = edgeId('LOCATED_IN', committee.id, city.id);
    const proofs = await store().proofOfEdge(id, 10);
    expect(proofs.map(({ article }) => article.title)).toEqual([standingStory.title, riverStory.title]);
    const [assertion] = said.assertions.filter(({ object }) => object === city.id);
    expect(proofs[0]).toEqual({ assertion, article: said.article });
    expect(await store().proofOfEdge(id, 1)).toEqual(proofs.slice(0, 1));
    expect(await store().proofOfEdge('nothing', 1)).toEqual([]);
  });

  it('proves a node by what is said of it on either side', async () => {
    const proofs = await store().proofOfNode(standing.id, 10);
    const expected = said.assertions.filter(({ subject, object }) => [subject, object].includes(standing.id));
    expect(proofs.map(({ assertion }) => assertion)).toEqual([...expected].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const dates = (await store().proofOfNode(committee.id, 50)).map(({ article }) => article.publishedOn ?? '~');
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('~');
  });

  it('shows where a node is named, with the sentence around it', async () => {
    const [mention] = await store().mentionsOf(mayor.id, 10);
    expect(mention!.mention.text).toBe(mayor.name);
    expect(mention!.article).toEqual(said.article);
    expect(mention!.evidence.quote).toBe('市委书记沈知远主持会议，市长吕𬱖出席。');
    const { start, end } = mention!.evidence;
    expect(said.article.text.slice(start, end)).toBe(mention!.evidence.quote);
    const of = await store().mentionsOf(secretary.id, 10);
    expect(of.map(({ article }) => article.title)).toEqual([standingStory.title, riverStory.title]);
    expect(await store().mentionsOf(secretary.id, 1)).toEqual(of.slice(0, 1));
  });

  it('counts nodes and edges in ontology order', async () => {
    const { nodes, edges } = await store().stats();
    expect(Object.entries(nodes)).toEqual(
      Object.entries({
        Article: 4,
        Person: 3,
        Position: 1,
        Organization: 2,
        Place: 1,
        Meeting: 5,
        Policy: 1,
        Campaign: 1,
      }),
    );
    expect(Object.entries(edges)).toEqual(
      Object.entries({
        ...{ PRESIDED: 2, ATTENDED: 2, SPOKE_AT: 1, CONVENED: 5, APPROVED: 1, CONVEYED: 2, LAUNCHED: 2, HOLDS: 1 },
        ...{ IN: 1, LOCATED_IN: 1 },
      }),
    );
  });

  it('has every article as a node', async () => {
    const [article] = await store().nodes([said.article.id]);
    expect(article).toMatchObject({ label: 'Article', name: standingStory.title, date: '2031-03-06', articleCount: 1 });
    expect(article!.properties).toEqual({
      ...{ title: standingStory.title, publication: '云濛日报', publishedOn: '2031-03-06' },
    });
  });
}
