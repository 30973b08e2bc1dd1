import { namesOf } from '../digest/property.js';
import { column, type Table } from './table.js';

export const people: Table = {
  columns: [
    column('person', 'Person 姓名', 12),
    column('posts', 'Posts 职务', 40),
    column('presided', 'Presided at 主持', 32),
    column('spoke_at', 'Spoke at 讲话', 32),
    column('attended', 'Attended 出席', 32),
  ],
  rowsOf: (graph) =>
    graph.of('Person').map((person) => ({
      cells: [
        person.name,
        namesOf(graph.targets(person, 'HOLDS')),
        namesOf(graph.targets(person, 'PRESIDED')),
        namesOf(graph.targets(person, 'SPOKE_AT')),
        namesOf(graph.targets(person, 'ATTENDED')),
      ],
      proof: graph.proofOfNode(person),
    })),
};

const yes = (value: unknown): string => (value === true ? 'yes' : '');

export const posts: Table = {
  columns: [
    column('person', 'Person 姓名', 12),
    column('post', 'Post 职务', 28),
    column('as_reported', 'As reported 报道称谓', 24),
    column('body', 'Body 单位', 24),
    column('former', 'Former 原任', 10),
    column('acting', 'Acting 代理', 10),
  ],
  rowsOf: (graph) =>
    graph.of('Person').flatMap((person) =>
      graph.out(person, 'HOLDS').flatMap((edge) => {
        const post = graph.node(edge.to);
        if (!post) return [];
        const { asReported, former, acting } = edge.properties;
        const cells = [
          person.name,
          post.name,
          typeof asReported === 'string' ? asReported : null,
          namesOf(graph.targets(post, 'IN')),
          yes(former),
          yes(acting),
        ];
        return [{ cells, proof: graph.proofOf(edge) }];
      }),
    ),
};
