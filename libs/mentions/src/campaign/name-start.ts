import { GOVERNING, leadingLength } from './name-words.js';

/** Where no verb governs the name, it begins behind the last of these. */
const CUTS = /[的、对将为是在把与●从向按自就经]/g;
const OBJECT = /^了?(?:严厉|依法|集中|严肃)?(?:打击|整治|治理|清理|查处|规范|防范)/;
/** Verbs that may end a name too. */
const NOMINAL = new Set('拓展 宣传 保障 推进 组织 强化 深化 指导 参与 巩固 统筹 宣讲'.split(' '));

/** The same length with spaces for what stands in quotation marks. */
export function withoutQuotes(before: string, open: boolean): string {
  const closed = before.replace(/“[^“”]*”/g, (quote) => ' '.repeat(quote.length));
  const at = open ? closed.lastIndexOf('“') : -1;
  return at < 0 ? closed : closed.slice(0, at) + ' '.repeat(closed.length - at);
}

/** Where the name begins behind the verb that governs it; null where no verb does. */
export function governedName(before: string, bare: string): number | null {
  const verbs = GOVERNING.flatMap((word) => endsOf(bare, word).map((end) => ({ word, end }))).sort(
    (a, b) => b.end - a.end,
  );
  const [last, previous] = verbs;
  if (!last) return null;
  const start = last.end + leadingOf(before, bare, last.end);
  if (start + 2 <= before.length || !previous || !NOMINAL.has(last.word)) return start;
  // 实施产业链拓展行动: the last verb belongs to the name.
  const earlier = previous.end + leadingOf(before, bare, previous.end);
  return earlier + 2 <= last.end - last.word.length && !bare.slice(earlier).includes('、') ? earlier : start;
}

function leadingOf(before: string, bare: string, from: number): number {
  const rest = bare.slice(from);
  // 打击…的专项行动: what is fought is the name.
  const last = OBJECT.test(rest) ? 0 : rest.lastIndexOf('的') + 1;
  return last + leadingLength(before.slice(from + last));
}

/** Where a name begins that no verb governs. */
export function ungovernedName(before: string, bare: string): number {
  const last = ([...bare.matchAll(CUTS)].at(-1)?.index ?? -1) + 1;
  return last + leadingLength(before.slice(last));
}

function endsOf(text: string, word: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) ends.push(at + word.length);
  return ends;
}
