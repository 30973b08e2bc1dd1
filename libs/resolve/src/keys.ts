import { contentId, type Article, type MeetingValue, type NodeLabel, type OrganizationValue } from '@zhengmai/model';

/** An id from a complete key (the same in every article), or null when a part of the key is not known for sure. */
export type KeyedId = string | null;

/** Jurisdiction and function. A body whose place is only guessed from an article's content has no key. */
export function organizationKey(
  article: Article,
  { name, level, adcode, functionName, basis }: OrganizationValue,
): KeyedId {
  if (level === 'central') return contentId('Organization', ['central', name]);
  if (!adcode || (basis === 'inferred' && !isLocaleStated(article))) return null;
  return contentId('Organization', [adcode, functionName]);
}

export function positionKey(organization: KeyedId, title: string): KeyedId {
  return organization && contentId('Position', [organization, title]);
}

export function placeKey(adcode: string | null): KeyedId {
  return adcode && contentId('Place', [adcode]);
}

const OF_A_BODY = new Set(['standing_committee', 'executive', 'plenary']);

/** Convener, whole date and the name without the convener; talks, visits and work meetings have none. */
export function meetingKey(convener: KeyedId, convenerName: string, { kind, date, name }: MeetingValue): KeyedId {
  if (!convener || !date || !/^\d{4}-\d\d-\d\d$/.test(date) || !OF_A_BODY.has(kind)) return null;
  const own = name.startsWith(convenerName) ? name.slice(convenerName.length) : name;
  return contentId('Meeting', [convener, date, own]);
}

/** Titles that name their issuer or jurisdiction. */
const NAMES_ITS_ISSUER =
  /^(?:中共|中国共产党|中央|国务院|中华人民共和国|全国|[^关于的]{2,9}?(?:省|市|县|区|州|盟|旗)(?:人民政府|委|人大|政府|[^委]))/;
/** Titles that come again every year, so that one without its year says nothing. */
const YEARLY = /工作报告|工作要点|任务安排|计划执行情况|预算执行情况|年度计划|重点工作/;

export interface PolicyIdentity {
  readonly title: string;
  readonly docNumber: string | null;
  readonly status: string | null;
  readonly year: string | null;
}

/** Document number, or a title that itself names its jurisdiction or issuer, with status and year kept. */
export function policyKey({ title, docNumber, status, year }: PolicyIdentity): KeyedId {
  if (docNumber) return contentId('Policy', ['number', oneWriting(docNumber)]);
  if (!NAMES_ITS_ISSUER.test(title) || (YEARLY.test(title) && !year && !/\d{4}/.test(title))) return null;
  return contentId('Policy', ['title', oneWriting(title), status, year]);
}

/** Every node without a key: this article's own, told apart by where it is first named. */
export function localId(article: Article, label: NodeLabel, anchor: string): string {
  return contentId(label, [article.id, anchor]);
}

/** Printed or supplied, or the home of a paper whose name is: 太原日报 is 太原市's. */
function isLocaleStated({ basis }: Article): boolean {
  const { locale, publication } = basis;
  return locale?.how === 'stated' || (publication?.how === 'stated' && /^publication /.test(locale?.from ?? ''));
}

/** （试行） and (试行), “ ” and 「 」 are one title: papers print either. */
function oneWriting(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[「『“"]/g, '“')
    .replace(/[」』”]/g, '”')
    .replace(/\s/g, '');
}
