import { QUESTIONS } from './questions.js';

/** What the console offers to begin with: the five questions, and some ways on. */
export const EXAMPLES = [
  ...QUESTIONS.map(({ zh, en, query }) => ({ name: `${zh} ${en}`, query })),
  {
    name: '按种类和日期筛选会议 Meetings by kind and date',
    query: `query Filtered($filter: MeetingFilter) {
  meetings(first: 20, filter: $filter) {
    totalCount
    edges { cursor node { id name date kind attendedBy { __typename name } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { filter: { kinds: ['STANDING_COMMITTEE', 'WORK'], dateFrom: '2000' } },
  },
  {
    name: '查找 Search',
    query: `query Search($words: String!) {
  search(query: $words, first: 10) {
    edges { match snippet node { __typename id name } }
  }
}`,
    variables: { words: '会议' },
  },
  {
    name: '文件从审议到印发 A document from deliberation to issue',
    query: `query Policies {
  policies(first: 10) {
    edges {
      node {
        id
        name
        docType
        deliberatedBy { name date }
        approvedBy { name date }
        issuedBy { name }
        citedBy { __typename name }
      }
    }
  }
}`,
  },
  {
    name: '本服务的限额 Limits of this service',
    query: `query Service {
  serviceConfig {
    limits { depth aliases rootFields cost pageSize bodyBytes deadline }
    store { kind version schemaVersion }
  }
}`,
  },
];
