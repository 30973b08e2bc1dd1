import { spansIn, type Fact, type Reading } from '@zhengmai/model';
import { clausesOf, derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const concern: FactType = {
  name: 'concern',
  gloss: 'A matter before a meeting is about a document, a speech, a campaign or a body.',
  edge: 'CONCERNS',
  rules: [],
  derive: concerns,
};

const ABOUT = new Set(['policy', 'speech', 'campaign', 'organization']);

/** What an agenda item names is what it is about; a body only when nothing else is named. */
function concerns(reading: Reading): Fact[] {
  const { mentions } = reading;
  return mentions.flatMap((item, subject) => {
    if (item.type !== 'agenda') return [];
    const named = spansIn(
      mentions.filter(({ type }) => ABOUT.has(type)),
      item,
    );
    const matters = named.filter(({ type }) => type !== 'organization');
    const evidence = [clausesOf(reading, item)];
    return (matters.length > 0 ? matters : named).map((matter) =>
      derived({
        type: 'CONCERNS',
        subject,
        object: mentions.indexOf(matter),
        rule: `concern/${matter.type}`,
        confidence: 0.85,
        evidence,
      }),
    );
  });
}
