import type { NearFact } from '@zhengmai/extraction';

/** Characters shown on each side of a trigger. */
const AROUND = 24;

/** Rules that nearly fired, one a paragraph: what was missing, and the words around the trigger. */
export function nearText(near: readonly NearFact[]): string {
  if (near.length === 0) return '  no rule nearly fired';
  const lines = near.map(
    ({ type, rule, trigger, reason, missing, sentence }) =>
      `  ${type}  rule ${rule}: ${reason}\n    ${missing}\n    ${trigger.start} “${around(sentence, trigger)}”`,
  );
  return `  ${near.length} rules nearly fired, the nearest first\n\n${lines.join('\n\n')}`;
}

function around({ start, quote }: NearFact['sentence'], trigger: NearFact['trigger']): string {
  const [from, to] = [trigger.start - start, trigger.end - start];
  const before = quote.slice(Math.max(0, from - AROUND), from);
  const after = quote.slice(to, to + AROUND);
  return `${from > AROUND ? '…' : ''}${before}>${trigger.quote}<${after}${quote.length > to + AROUND ? '…' : ''}`;
}
