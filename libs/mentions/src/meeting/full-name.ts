import type { Doc, Mention, OrganizationValue } from '@zhengmai/model';
import type { MeetingEvent } from './events.js';

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
    const short = body.text;
    if (kind !== 'group' && kind !== 'jurisdiction' && full.endsWith(short.slice(1)) && full !== short)
      return full + name.slice(short.length);
    return name;
  }
  const locale = doc.article.locale?.name;
  return locale && /^全[省市县区州旗]/.test(name) && name[1] === locale.at(-1) ? locale + name.slice(2) : name;
}
