/** Lines that belong to the page and not to an article: masthead, date bar, page numbers, imprint. */
const FURNITURE: readonly RegExp[] = [
  /^第?\s?[\dA-Z一二三四五六七八九十]{1,4}\s?版(?:[\s：:·|]{0,3}\p{Script=Han}{2,6})?$/u,
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日天].{0,40}$/,
  /^(?:星期|周)[一二三四五六日天].{0,30}$/,
  /^(?:国内|国际)?统一(?:连续)?(?:刊号|出版物号).{0,40}$/,
  /^(?:CN|ISSN)\s?\d{2}.{0,20}$/,
  /^(?:总)?第\s?\d{2,6}\s?(?:期|号)(?:[\s（(].{0,24})?$/,
  /^今日\s?\d{1,2}\s?版.{0,20}$/,
  /^(?:邮发代号|邮编|邮箱|电话|热线|新闻热线|广告热线|传真|网址|地址|投稿|E-?mail|https?:|www\.).{0,60}$/i,
  /^(?:本版|值班|责任)?(?:责编|编辑|主编|编委|美编|校对|版式|组版|值班主任)[：:\s].{0,60}(?:校对|美编|版式|电话|邮箱|E-?mail).{0,40}$/i,
  /^农历.{2,20}$/,
];

/** The name of a paper standing by itself: 太原日报. */
const PAPER = /^\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|都市报|时报)(?:社)?(?:出版)?$/u;
const PAPER_AND_DATE =
  /^(\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|都市报|时报))[\s·|]+(?:\d{4}年\d{1,2}月\d{1,2}日)?/u;
const FULL_DATE = /(\d{4})\s?(?:年|-|\/|\.)\s?(\d{1,2})\s?(?:月|-|\/|\.)\s?(\d{1,2})/;

/** —2—, · A3 ·, 第4版 */
const PAGE_NUMBER = /^(?:第\s?)?[A-Z]?\d{1,3}\s?版?$/;

export function isFurniture(line: string): boolean {
  if (PAGE_NUMBER.test(withoutDashes(line))) return true;
  return (
    PAPER.test(line) ||
    (PAPER_AND_DATE.test(line) && FULL_DATE.test(line)) ||
    FURNITURE.some((pattern) => pattern.test(line))
  );
}

function withoutDashes(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && '-—· '.includes(line.charAt(start))) start += 1;
  while (end > start && '-—· '.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** The paper's name and the day that a masthead line prints. */
export function readMasthead(line: string): {
  readonly publication: string | null;
  readonly publishedOn: string | null;
} {
  const name = (PAPER.test(line) ? line.replace(/社?(?:出版)?$/, '') : PAPER_AND_DATE.exec(line)?.[1]) ?? null;
  const date = FULL_DATE.exec(line);
  const publishedOn = date ? [date[1], pad(date[2]), pad(date[3])].join('-') : null;
  return { publication: name, publishedOn };
}

function pad(digits = ''): string {
  return digits.padStart(2, '0');
}
