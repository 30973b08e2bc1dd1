import type { Doc, Mention, OrganizationValue } from '@zhengmai/model';
import type { MeetingEvent } from './events.js';

const TERM = /第?[一二三四五六七八九十]{1,3}届(?=人大)/u;

/** The name with the place that a reader supplies: 市委常委会会议 -> 太原市委常委会会议, 全市…推进会 -> 太原市…推进会. */
export function fullName(doc: Doc, { name, anchors }: MeetingEvent, mentions: readonly Mention[]): string {
  const body = mentions.find(
    ({ type, text, start, end }) =>
      type === 'organization' &&
      name.startsWith(text) &&
      anchors.some(({ sentence }) => start >= sentence.start && end <= sentence.end),
  );
  if (body) {
    const { name: full, kind } = body.value as OrganizationValue;
    // The term stays in the meeting's name, not in the body's: 市五届人大常委会 is 太原市人大常委会.
    const short = body.text.replace(TERM, '');
    if (kind !== 'group' && kind !== 'jurisdiction' && full.endsWith(short.slice(1)) && full !== short)
      return full.slice(0, full.length - short.length + 1) + name.slice(1);
    return name;
  }
  const locale = doc.article.locale?.name;
  // 全市…推进会, and 市五届人大常委会会议: the place stands for its kind.
  const kind = /^全?([省市县区州旗])(?=[^委])/.exec(name);
  const isOfLocale = kind && kind[1] === locale?.at(-1) && /^全|^.[一二三四五六七八九十]+届/.test(name);
  return isOfLocale ? locale + name.slice(kind[0].length) : name;
}
