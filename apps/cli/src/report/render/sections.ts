import type { Extraction } from '@zhengmai/extraction';
import { ArticleGraph } from '../../digest/article-graph.js';
import { markup, type Markup } from '../../html/markup.js';
import type { Entry, Label } from '../entry.js';
import { campaignEntries } from '../parts/campaign-entries.js';
import { documentEntries } from '../parts/document-entries.js';
import { figuresOf } from '../parts/figures.js';
import { meetingEntries } from '../parts/meeting-entries.js';
import { orderGroups } from '../parts/order-groups.js';
import { personEntries } from '../parts/person-entries.js';
import { articleList } from './article-list.js';
import { entryCard } from './entry-card.js';
import { figureTable } from './figure-table.js';
import { orderCard } from './order-card.js';

export interface Section {
  readonly id: string;
  readonly title: Label;
  readonly count: number;
  readonly body: Markup;
}

/** The report's sections in reading order; those with nothing in them are left out. */
export function sectionsOf(extractions: readonly Extraction[]): Section[] {
  const graphs = extractions.map((extraction) => new ArticleGraph(extraction));
  const orders = orderGroups(graphs);
  const sections: Section[] = [
    cards('meetings', { en: 'Who met', zh: '会议活动' }, meetingEntries(graphs)),
    {
      ...{ id: 'orders', title: { en: 'What was ordered', zh: '部署要求' } },
      count: orders.reduce((sum, group) => sum + group.orders.length, 0),
      body: markup`${orders.map((group, i) => orderCard(group, `orders-${i + 1}`))}`,
    },
    cards('documents', { en: 'Which documents', zh: '文件' }, documentEntries(graphs)),
    cards('campaigns', { en: 'Campaigns', zh: '专项活动' }, campaignEntries(graphs)),
    numbers(graphs),
    cards('people', { en: 'People and posts', zh: '人物职务' }, personEntries(graphs)),
    {
      ...{ id: 'articles', title: { en: 'Articles, issues', zh: '报道与存疑' } },
      count: extractions.length,
      body: articleList(extractions),
    },
  ];
  return sections.filter(({ count }) => count > 0);
}

function cards(id: string, title: Label, entries: readonly Entry[]): Section {
  return {
    id,
    title,
    count: entries.length,
    body: markup`${entries.map((entry, i) => entryCard(entry, `${id}-${i + 1}`))}`,
  };
}

function numbers(graphs: readonly ArticleGraph[]): Section {
  const targets = figuresOf(graphs, 'Target');
  const observations = figuresOf(graphs, 'Observation');
  const body = markup`${figureTable(targets, {
    id: 'targets',
    title: { en: 'Targets', zh: '目标' },
    when: { en: 'Deadline', zh: '时限' },
    about: { en: 'Set by', zh: '出自' },
  })}${figureTable(observations, {
    id: 'observations',
    title: { en: 'Reported', zh: '进展' },
    when: { en: 'As of', zh: '截至' },
    about: { en: 'Measures', zh: '对应目标' },
  })}`;
  return { id: 'numbers', title: { en: 'Numbers', zh: '数字' }, count: targets.length + observations.length, body };
}
