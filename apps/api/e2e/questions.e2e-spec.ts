import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningApi, startApi } from './start-api.js';
import * as town from './town/qinglan.js';

describe('what an analyst asks', () => {
  let api: RunningApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(() => api.close());

  it('lists meetings with who presided, latest first', async () => {
    const { data, errors } = await api.ask(`{
      meetings(first: 2) {
        edges { cursor node { id name date datePrecision kind presidedBy { name } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.meetings.edges.map((edge: { node: object }) => edge.node)).toEqual([
      {
        id: town.floodWork.id,
        name: '青岚市防汛工作会议',
        date: '2033-05',
        datePrecision: 'MONTH',
        kind: 'WORK',
        presidedBy: [{ name: '顾长河' }],
      },
      {
        id: town.standing.id,
        name: '青岚市委常委会会议',
        date: '2033-04-12',
        datePrecision: 'DAY',
        kind: 'STANDING_COMMITTEE',
        presidedBy: [{ name: '顾长河' }],
      },
    ]);
    expect(data.meetings.totalCount).toBe(3);
    expect(data.meetings.pageInfo.hasNextPage).toBe(true);
  });

  it('shows a yearless date, and a kind that no enum knows as OTHER', async () => {
    const { data } = await api.ask(`{ meeting(id: "${town.oddMeeting.id}") { date datePrecision kind } }`);
    expect(data.meeting).toEqual({ date: '--06-01', datePrecision: 'DAY', kind: 'OTHER' });
  });

  it('walks every relation of a meeting', async () => {
    const { data, errors } = await api.ask(
      `query ($id: ID!) { meeting(id: $id) {
        speakers { name } attendedBy { name __typename } convenedBy { name kind level }
        deliberated { title docType year } approved { name } conveyed { __typename name }
        agenda { action topic meetings { name } concerns { name } }
        launched { name start } directives { text modality items mandatedBy { name } assignedTo { name } }
        outcomes { result { name } policy { name } campaign { name } basis confidence evidence { quote } }
        articles { title publication publishedOn }
      } }`,
      { id: town.standing.id },
    );
    expect(errors).toBeUndefined();
    expect(data.meeting).toEqual({
      speakers: [{ name: '顾长河' }],
      attendedBy: [{ name: '苏映棠', __typename: 'Person' }],
      convenedBy: [{ name: '青岚市委', kind: 'PARTY', level: 'PREFECTURE' }],
      deliberated: [{ title: '青岚市河湖管护实施方案', docType: '方案', year: 2033 }],
      approved: [{ name: '《青岚市河湖管护实施方案》' }],
      conveyed: [{ __typename: 'Speech', name: '省领导关于治水的重要讲话' }],
      agenda: [
        {
          action: 'deliberate',
          topic: '河湖管护方案',
          meetings: [{ name: '青岚市委常委会会议' }],
          concerns: [{ name: '《青岚市河湖管护实施方案》' }],
        },
      ],
      launched: [{ name: '碧水清流行动', start: '2033-05-01' }],
      directives: [
        {
          text: '各级各部门要压实河长责任，开展巡河，建立台账',
          modality: 'SHALL',
          items: ['开展巡河', '建立台账'],
          mandatedBy: [{ name: '青岚市委常委会会议' }],
          assignedTo: [{ name: '青岚市各级各部门' }],
        },
      ],
      outcomes: [
        {
          result: { name: '碧水清流行动' },
          policy: null,
          campaign: { name: '碧水清流行动' },
          basis: 'explicit',
          confidence: 0.95,
          evidence: [{ quote: '启动碧水清流行动' }],
        },
        {
          result: { name: '《青岚市河湖管护实施方案》' },
          policy: { name: '《青岚市河湖管护实施方案》' },
          campaign: null,
          basis: 'explicit',
          confidence: 0.9,
          evidence: [{ quote: '会后，市委印发《青岚市河湖管护实施方案》' }],
        },
      ],
      articles: [{ title: '青岚市委常委会召开会议', publication: '青岚日报', publishedOn: '2033-04-13' }],
    });
  });

  it("answers a person's posts and meetings, each meeting once whatever the roles", async () => {
    const { data, errors } = await api.ask(
      `query ($id: ID!) { person(id: $id) {
        posts { position { name organizations { name } } asReported former firstSeen lastSeen evidence { quote } }
        meetings { totalCount edges { node { name } } }
        presided: meetings(roles: [PRESIDED], first: 1) { totalCount edges { node { name } } pageInfo { hasNextPage } }
        attended: meetings(roles: [ATTENDED]) { totalCount }
        articles { title }
      } }`,
      { id: town.secretary.id },
    );
    expect(errors).toBeUndefined();
    expect(data.person).toEqual({
      posts: [
        {
          position: { name: '青岚市委书记', organizations: [{ name: '青岚市委' }] },
          asReported: '市委书记',
          former: false,
          firstSeen: '2033-04-13',
          lastSeen: '2033-04-13',
          evidence: [{ quote: '青岚市委书记顾长河' }],
        },
      ],
      meetings: {
        totalCount: 2,
        edges: [{ node: { name: '青岚市防汛工作会议' } }, { node: { name: '青岚市委常委会会议' } }],
      },
      presided: { totalCount: 2, edges: [{ node: { name: '青岚市防汛工作会议' } }], pageInfo: { hasNextPage: true } },
      attended: { totalCount: 0 },
      articles: [{ title: '我市部署防汛工作' }, { title: '青岚市委常委会召开会议' }],
    });
  });

  it('answers documents, campaigns, bodies, posts, places and speeches from their side', async () => {
    const { data, errors } = await api.ask(
      `query ($policy: ID!, $campaign: ID!, $body: ID!, $post: ID!, $place: ID!, $speech: ID!) {
        policy(id: $policy) { deliberatedBy { name } approvedBy { name } issuedBy { name } citedBy { name } resultedFrom { name } }
        campaign(id: $campaign) { launchedBy { name } resultedFrom { name } }
        organization(id: $body) { issued { name } positions { name } places { name } meetings { edges { node { name } } } }
        position(id: $post) { title holders { person { name } former } }
        place(id: $place) { level organizations { name } }
        node(id: $speech) { ... on Speech { kind givenBy { name } conveyedBy { name } } }
      }`,
      {
        policy: town.plan.id,
        campaign: town.campaign.id,
        body: town.committee.id,
        post: town.secretaryPost.id,
        place: town.city.id,
        speech: town.speech.id,
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      policy: {
        deliberatedBy: [{ name: '青岚市委常委会会议' }],
        approvedBy: [{ name: '青岚市委常委会会议' }],
        issuedBy: [{ name: '青岚市委' }],
        citedBy: [{ name: '青岚市防汛工作会议' }],
        resultedFrom: [{ name: '青岚市委常委会会议' }],
      },
      campaign: { launchedBy: [{ name: '青岚市委常委会会议' }], resultedFrom: [{ name: '青岚市委常委会会议' }] },
      organization: {
        issued: [{ name: '《青岚市河湖管护实施方案》' }],
        positions: [{ name: '青岚市委书记' }],
        places: [{ name: '青岚市' }],
        meetings: { edges: [{ node: { name: '青岚市委常委会会议' } }] },
      },
      position: { title: '书记', holders: [{ person: { name: '顾长河' }, former: false }] },
      place: { level: 'PREFECTURE', organizations: [{ name: '青岚市委' }] },
      node: { kind: '重要讲话', givenBy: [{ name: '苏映棠' }], conveyedBy: [{ name: '青岚市委常委会会议' }] },
    });
  });

  it('filters lists', async () => {
    const names = async (field: string, filter: string) => {
      const { data, errors } = await api.ask(`{ ${field}(filter: ${filter}) { edges { node { name } } } }`);
      expect(errors).toBeUndefined();
      return data[field].edges.map((edge: { node: { name: string } }) => edge.node.name);
    };
    expect(await names('meetings', '{ kinds: [STANDING_COMMITTEE] }')).toEqual(['青岚市委常委会会议']);
    expect(await names('meetings', '{ dateFrom: "2033-05" }')).toEqual(['青岚市防汛工作会议']);
    expect(await names('meetings', '{ text: "座谈" }')).toEqual(['青岚市河长座谈会']);
    expect(
      await names('meetings', `{ relatedTo: { id: "${town.mayor.id}", types: [PRESIDED], direction: OUT } }`),
    ).toEqual(['青岚市河长座谈会']);
    expect(await names('organizations', '{ kinds: [DEPARTMENT] }')).toEqual(['青岚市水利局']);
    expect(await names('people', '{ text: "顾", minConfidence: 0.5, publication: "青岚日报" }')).toEqual(['顾长河']);
    expect(await names('articles', '{ dateTo: "2033-04" }')).toEqual(['青岚市委常委会召开会议']);
    expect(await names('policies', '{ text: "方案" }')).toEqual(['《青岚市河湖管护实施方案》']);
    expect(await names('campaigns', '{ dateFrom: "2033" }')).toEqual(['碧水清流行动']);
    expect(await names('directives', '{ text: "河长" }')).toEqual(['压实河长责任']);
  });
});
