import { spanAround, type Fact, type Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const agenda: FactType = {
  name: 'agenda',
  gloss: 'A matter is before a meeting.',
  edge: 'HAS_AGENDA_ITEM',
  rules: [],
  derive: agendaOf,
};

/** Every agenda item belongs to the meeting that its sentence reports. */
function agendaOf(reading: Reading): Fact[] {
  const { doc, mentions, contexts } = reading;
  return mentions.flatMap((item, object) => {
    if (item.type !== 'agenda') return [];
    const sentence = spanAround(doc.sentences, item);
    const subject = sentence ? contexts[sentence.index]?.meeting : null;
    if (subject == null) return [];
    const evidence = [clausesOf(reading, item)];
    return [derived({ type: 'HAS_AGENDA_ITEM', subject, object, rule: item.rule, confidence: 0.88, evidence })];
  });
}
