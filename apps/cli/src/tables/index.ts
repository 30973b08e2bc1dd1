import { directives } from './directives.js';
import { campaigns, policies } from './documents.js';
import { facts } from './facts.js';
import { meetings } from './meetings.js';
import { people, posts } from './people.js';
import { observations, targets } from './quantities.js';
import type { Table } from './table.js';

export const TABLES: Readonly<Record<string, Table>> = {
  meetings,
  people,
  posts,
  directives,
  targets,
  observations,
  policies,
  campaigns,
  facts,
};
