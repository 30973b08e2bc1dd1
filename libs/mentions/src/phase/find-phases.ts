import type { DateValue, Doc, Mention, PhaseValue } from '@zhengmai/model';

/** 为窗口准备期, 为集中整治阶段: what a date is said to be. */
const IS_PHASE = /^(?:份|间|底)?(?:为|是)[“]?([^,。;:”“]{2,16}?(?:期|阶段))[”]?(?=[,。;:)]|$)/;
/** 宣传发动阶段(6月1日至6月15日): a stage with its date behind it. */
const DATED_PHASE = /([^,。;:、(”“]{2,16}阶段)[”]?[(]$/;

function datedPhase(folded: string, date: number): RegExpExecArray | null {
  return folded[date - 1] === '(' ? DATED_PHASE.exec(folded.slice(Math.max(0, date - 24), date)) : null;
}

/** The stages of a campaign, each with its dates, in text order. */
export function findPhases(doc: Doc, mentions: readonly Mention[]): Mention<'phase', PhaseValue>[] {
  const found: Mention<'phase', PhaseValue>[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'date') continue;
    const behind = IS_PHASE.exec(doc.folded.slice(mention.end, mention.end + 26));
    const before = behind ? null : datedPhase(doc.folded, mention.start);
    const name = behind?.[1] ?? before?.[1]?.replace(/^.*(?:是|分为|第[一二三四五六]阶段为?)/, '');
    if (!name) continue;
    const { start: from, end: to } = mention.value as DateValue;
    const start = behind ? mention.start : mention.start - (before?.[0].length ?? 0);
    const end = behind ? mention.end + behind[0].length : mention.end;
    const value = { name, ordinal: found.length + 1, start: from, end: to };
    found.push({ type: 'phase', start, end, text: doc.text.slice(start, end), rule: 'phase/dated', value });
  }
  return found;
}
