import { registerEnumType } from '@nestjs/graphql';
import type { DirectiveValue } from '@zhengmai/model';
import { described, enumOf } from '../graph/enum-of.js';

export type Modality = DirectiveValue['modality'];

const WORDS: Readonly<Record<Modality, string>> = {
  must: 'Must. 必须。',
  shall: 'Shall. 要、应。',
  ensure: 'Make sure. 确保。',
  strive: 'Strive. 力争、努力。',
  forbid: 'Must not. 不得、严禁。',
};

export const ModalityEnum = enumOf(Object.keys(WORDS) as Modality[]);
registerEnumType(ModalityEnum, {
  name: 'Modality',
  description: 'How strongly something is demanded. 要求的语气。',
  valuesMap: described(ModalityEnum, (modality) => WORDS[modality]),
});
