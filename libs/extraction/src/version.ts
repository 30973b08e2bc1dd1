import { contentHash } from '@zhengmai/model';
import { ENGINE } from './stages.js';

/** To be raised when a recognizer changes what it finds: rules of facts carry their own versions. */
const RECOGNIZERS_VERSION = 2;

const rules = [...ENGINE.rules.values()].flat().map(({ rule }) => `${rule.id}@${rule.version}`);

/** A hash of everything that decides an extraction: when it differs, the same article may give another answer. */
export const extractionVersion: string = contentHash([RECOGNIZERS_VERSION, ...new Set(rules)]);
