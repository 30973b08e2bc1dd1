// Made by `npm run generate` from the folders beside this file: do not edit.
import type { FactType } from './engine/fact-type.js';
import { agenda } from './agenda/index.js';
import { application } from './application/index.js';
import { approval } from './approval/index.js';
import { assignment } from './assignment/index.js';
import { attendance } from './attendance/index.js';
import { authorship } from './authorship/index.js';
import { citation } from './citation/index.js';
import { coOrganizing } from './co-organizing/index.js';
import { concern } from './concern/index.js';
import { convening } from './convening/index.js';
import { conveyance } from './conveyance/index.js';
import { deliberation } from './deliberation/index.js';
import { issuance } from './issuance/index.js';
import { launch } from './launch/index.js';
import { mandate } from './mandate/index.js';
import { measurement } from './measurement/index.js';
import { outcome } from './outcome/index.js';
import { partOf } from './part-of/index.js';
import { phase } from './phase/index.js';
import { presiding } from './presiding/index.js';
import { speech } from './speech/index.js';
import { target } from './target/index.js';
import { venue } from './venue/index.js';
import { version } from './version/index.js';

export const FACT_TYPES: readonly FactType[] = [
  agenda,
  application,
  approval,
  assignment,
  attendance,
  authorship,
  citation,
  coOrganizing,
  concern,
  convening,
  conveyance,
  deliberation,
  issuance,
  launch,
  mandate,
  measurement,
  outcome,
  partOf,
  phase,
  presiding,
  speech,
  target,
  venue,
  version,
];
