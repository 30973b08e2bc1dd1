import { isShortTitle, withoutTrailer } from './doc-types.js';
import type { PrintedTitle } from './printed-title.js';

/** Between a full title and the short one it introduces: 《…条例》(以下简称《条例》). */
const INTRODUCES = /^[》)\s]{0,2}\((?:以?下)?简?称:?《?$/;

/** For each title, the full title that it refers back (or ahead) to; null where it is a title of its own. */
export function shortReferences(folded: string, titles: readonly PrintedTitle[]): readonly (PrintedTitle | null)[] {
  const introduced = new Map<string, PrintedTitle>();
  return titles.map((title, index) => {
    if (!mayBeShort(title)) return null;
    const before = titles[index - 1];
    if (before && INTRODUCES.test(folded.slice(before.end, title.start))) introduced.set(keyOf(title), before);
    return introduced.get(keyOf(title)) ?? antecedentOf(titles, index);
  });
}

/** The nearest longer title before it that ends so, else the nearest behind it (a headline prints the short one first). */
function antecedentOf(titles: readonly PrintedTitle[], index: number): PrintedTitle | null {
  const short = titles[index] as PrintedTitle;
  const fits = (title: PrintedTitle): boolean => isLonger(title, short);
  return titles.slice(0, index).findLast(fits) ?? titles.slice(index + 1).find(fits) ?? null;
}

function isLonger(title: PrintedTitle, short: PrintedTitle): boolean {
  const long = keyOf(title);
  const end = keyOf(short);
  if (long.length <= end.length || isShortTitle(title.folded)) return false;
  return long.endsWith(end) || (isShortTitle(short.folded) && title.docType === short.docType);
}

function mayBeShort({ folded }: PrintedTitle): boolean {
  return keyOf({ folded }).length <= 12;
}

function keyOf({ folded }: Pick<PrintedTitle, 'folded'>): string {
  return withoutTrailer(folded);
}
