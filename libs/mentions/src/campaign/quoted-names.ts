import type { Doc, Span } from '@zhengmai/model';
import type { Candidate } from './candidate.js';

/** A quoted name that is a drive by its own last word: “百日攻坚”, “三个一批”. */
const OWN_NAME = /^(?:[一二三四五六七八九十]个一批|[^“”]{1,10}(?:攻坚|大会战|大比武|大排查|大整治))$/;
/** “基层减负年”, but not “三千年”, “全年”, nor the years that states hold for friendship. */
const OWN_YEAR = /[^\d一二三四五六七八九十百千万两半周如迎青少童新全壮中老成同当今明去]年$/;
const STATES_YEAR = /(?:友好|文化|教育|旅游|交流|中国|过大)年$/;

/** What holds several quoted names together: “A”“B”等9项活动. */
const LIST_CLOSE = /等(?:[\d一二三四五六七八九十两]+[项个大])?(?:主题|系列|专题)?(?:活动|行动|工程)/y;

/** Verbs that take up the drives of a list; 举办 lists events. */
const TAKEN_UP = /(?:开展|做好|融入|实施|结合|组织|启动|推进|深化|落实)(?:了|好)?$/;

/** Drives that stand in quotation marks without a head behind them. */
export function quotedNames(doc: Doc): Candidate[] {
  const quotes = doc.enclosures.filter(({ kind }) => kind === 'quote');
  return quotes.flatMap((quote, index) => {
    const name = doc.folded.slice(quote.start + 1, quote.end - 1);
    if (isOwnName(name)) return [named(doc, quote, 'campaign/own-name')];
    if (name.length < 3 || name.length > 20 || /[,。;:]/.test(name)) return [];
    return isListed(doc.folded, quotes, index) ? [named(doc, quote, 'campaign/list')] : [];
  });
}

function isOwnName(name: string): boolean {
  if (OWN_NAME.test(name)) return true;
  return name.length >= 4 && name.length <= 15 && OWN_YEAR.test(name) && !STATES_YEAR.test(name);
}

/** Whether quote after quote leads from a verb to 等…活动. */
function isListed(folded: string, quotes: readonly Span[], index: number): boolean {
  let first = index;
  while (first > 0 && adjoins(folded, quotes[first - 1], quotes[first])) first--;
  const start = quotes[first]?.start ?? 0;
  if (!TAKEN_UP.test(folded.slice(Math.max(0, start - 6), start))) return false;
  let last = index;
  while (adjoins(folded, quotes[last], quotes[last + 1])) last++;
  LIST_CLOSE.lastIndex = quotes[last]?.end ?? 0;
  return LIST_CLOSE.test(folded);
}

function adjoins(folded: string, a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && /^[、和]?$/.test(folded.slice(a.end, b.start));
}

function named(doc: Doc, { start, end }: Span, rule: string): Candidate {
  const name = doc.text.slice(start + 1, end - 1);
  return { start, end, name, quoted: null, head: name.slice(-2), pointer: false, rule };
}
