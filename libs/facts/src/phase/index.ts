import type { Fact, Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const phase: FactType = {
  name: 'phase',
  gloss: 'A campaign has a stage with dates of its own.',
  edge: 'HAS_PHASE',
  rules: [],
  derive: phases,
};

/** The campaign named last before the stage, else the first of the article. */
function phases(reading: Reading): Fact[] {
  const { mentions } = reading;
  const first = mentions.findIndex(({ type }) => type === 'campaign');
  return mentions.flatMap((stage, object) => {
    if (stage.type !== 'phase' || first < 0) return [];
    const before = mentions.findLastIndex(({ type, end }) => type === 'campaign' && end <= stage.start);
    const subject = before < 0 ? first : before;
    const evidence = [clausesOf(reading, stage)];
    return [derived({ type: 'HAS_PHASE', subject, object, rule: stage.rule, confidence: 0.85, evidence })];
  });
}
