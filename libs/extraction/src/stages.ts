import type { Recognizer } from '@zhengmai/model';
import { FACT_TYPES, makeFactEngine } from '@zhengmai/facts';
import {
  AGENDA_VERBS,
  campaignRecognizer,
  dateRecognizer,
  meetingRecognizer,
  organizationRecognizer,
  personRecognizer,
  placeRecognizer,
  policyRecognizer,
  positionRecognizer,
  quantityRecognizer,
  speechRecognizer,
  venueRecognizer,
} from '@zhengmai/mentions';
import { buildTrie, SPEECH_VERBS } from '@zhengmai/text';

/** In stage order: each sees the mentions of those before it. */
export const RECOGNIZERS: readonly Recognizer[] = [
  dateRecognizer,
  policyRecognizer,
  organizationRecognizer,
  personRecognizer,
  positionRecognizer,
  placeRecognizer,
  speechRecognizer,
  campaignRecognizer,
  meetingRecognizer,
  venueRecognizer,
  quantityRecognizer,
];

export const ENGINE = makeFactEngine(FACT_TYPES);

/** One trie for every lexicon and trigger: an article is read once. */
export const TRIE = buildTrie([
  ...ENGINE.lexicons,
  SPEECH_VERBS,
  AGENDA_VERBS,
  ...RECOGNIZERS.flatMap(({ lexicons }) => lexicons),
]);
