import { day, el, nodeLink, nodeLinks, quotation, table } from './dom.js';

const items = (connection) => (connection?.edges ?? []).map(({ node }) => node);

/** Ready-made questions: the query, and how its data reads. A `show` that answers null has found nothing to show. */
export const QUESTIONS = [
  {
    zh: '最近开了哪些会？谁召开，谁主持？',
    en: 'Which meetings were held, by whom, and who presided?',
    query: `query RecentMeetings {
  meetings(first: 8) {
    totalCount
    edges {
      node {
        id
        name
        date
        kind
        presidedBy { id name }
        convenedBy { id name }
      }
    }
  }
}`,
    show: ({ meetings }) =>
      rows(
        [
          ['日期', 'Date'],
          ['会议', 'Meeting'],
          ['召开', 'Convened by'],
          ['主持', 'Presided'],
        ],
        items(meetings).map((meeting) => [
          day(meeting.date),
          nodeLink(meeting),
          nodeLinks(meeting.convenedBy),
          nodeLinks(meeting.presidedBy),
        ]),
      ),
  },
  {
    zh: '会上通过了什么，会后出了什么成果？',
    en: 'What was approved, and what came of it?',
    query: `query Outcomes {
  meetings(first: 40) {
    edges {
      node {
        id
        name
        date
        approved { id name }
        launched { id name }
        outcomes {
          result { id name }
          basis
          evidence(first: 1) { quote }
        }
      }
    }
  }
}`,
    show: ({ meetings }) => {
      const fruitful = items(meetings).filter(
        ({ approved, launched, outcomes }) => approved?.length || launched?.length || outcomes?.length,
      );
      return rows(
        [
          ['会议', 'Meeting'],
          ['通过', 'Approved'],
          ['部署', 'Launched'],
          ['成果', 'Outcome'],
        ],
        fruitful
          .slice(0, 8)
          .map((meeting) => [
            [nodeLink(meeting), ' ', el('small', {}, day(meeting.date))],
            nodeLinks(meeting.approved),
            nodeLinks(meeting.launched),
            nodeLinks(meeting.outcomes?.map(({ result }) => result)),
          ]),
      );
    },
  },
  {
    zh: '谁在什么职位上？',
    en: 'Who holds which post?',
    query: `query Posts {
  people(first: 30) {
    edges {
      node {
        id
        name
        articleCount
        posts(first: 4) {
          position { id name }
          asReported
          former
          lastSeen
        }
      }
    }
  }
}`,
    show: ({ people }) => {
      const posted = items(people).filter(({ posts }) => posts?.length);
      return rows(
        [
          ['姓名', 'Name'],
          ['职务', 'Post'],
          ['见报', 'Seen'],
        ],
        posted
          .slice(0, 10)
          .map((person) => [
            nodeLink(person),
            person.posts.flatMap(({ position, former }, at) => [
              at === 0 ? '' : '、',
              former ? '原' : '',
              position ? nodeLink(position) : '',
            ]),
            day(person.posts[0].lastSeen),
          ]),
      );
    },
  },
  {
    zh: '要求谁做什么？谁提出的？',
    en: 'Who was told to do what, and by whom?',
    query: `query Directives {
  directives(first: 6) {
    edges {
      node {
        id
        text
        modality
        mandatedBy { id name }
        assignedTo { id name }
      }
    }
  }
}`,
    show: ({ directives }) => {
      const found = items(directives);
      if (found.length === 0) return null;
      const entries = found.map((directive) =>
        el(
          'li',
          {},
          el('p', {}, nodeLink({ id: directive.id, name: directive.text ?? '' })),
          el(
            'p',
            { class: 'small' },
            '提出 ',
            nodeLinks(directive.mandatedBy),
            '　落实 ',
            nodeLinks(directive.assignedTo),
          ),
        ),
      );
      return el('ul', { class: 'list' }, ...entries);
    },
  },
  {
    zh: '凭什么说是他主持的？',
    en: 'Which words say who presided?',
    query: `query Proof {
  meetings(first: 5) {
    edges {
      node {
        id
        name
        neighbours(first: 1, filter: { types: [PRESIDED], direction: IN }) {
          edges {
            node { id name }
            edge {
              confidence
              evidence(first: 1) {
                quote
                start
                end
                rule
                article { id title publication publishedOn }
              }
            }
          }
        }
      }
    }
  }
}`,
    show: ({ meetings }) => {
      const proofs = items(meetings).flatMap((meeting) =>
        (meeting.neighbours?.edges ?? []).map(({ node, edge }) => proof(meeting, node, edge)),
      );
      return proofs.length === 0 ? null : el('ul', { class: 'list' }, ...proofs.slice(0, 3));
    },
  },
];

function proof(meeting, person, { confidence, evidence }) {
  const rule = evidence?.[0]?.rule;
  return el(
    'li',
    {},
    el('p', {}, nodeLink(person), ' 主持 ', nodeLink(meeting)),
    ...(evidence ?? []).map(quotation),
    el('p', { class: 'small' }, `规则 rule ${rule ?? '—'}，可信度 confidence ${confidence}`),
  );
}

function rows(heads, cells) {
  return cells.length === 0 ? null : table(heads, cells);
}
