import { liesIn, type PlaceEntry } from '@zhengmai/lexicon';
import type { Locale } from '@zhengmai/model';
import { contentLocale, type ContentLocale } from './content-locale.js';
import { placeOfUnknownPaper, printedPlace } from './printed-place.js';
import { placeOfName, placeOfPublication } from './place-of-name.js';

/** What is known about an article when its locale is looked for. */
export interface LocaleClues {
  /** Supplied from outside, or null. */
  readonly supplied: string | null;
  readonly publication: string | null;
  /** The publication comes from outside or from the page's masthead, not from the article's own tag. */
  readonly publicationSupplied: boolean;
  readonly title: string;
  readonly text: string;
  /** The locale that the whole page speaks for, or null. */
  readonly page: Locale | null;
}

const CENTRAL =
  /^(?:央视|中央|新华社|新华网|人民日报|人民网|光明|经济日报|中新|中国|求是|解放军|央广|工人日报|农民日报|法治日报|科技日报|环球|学习时报)/;
const WIRE = /^(?:央视新闻联播|新华社)$/;

/** The place that 市委 and 我市 mean in an article: as supplied, else its paper's, else what the text speaks for. */
export function localeOf(clues: LocaleClues): Locale | null {
  const { publication, supplied } = clues;
  if (supplied !== null) return suppliedLocale(supplied);
  if (publication !== null && WIRE.test(publication)) return null;
  if (publication !== null && !CENTRAL.test(publication)) {
    const local = localeOfPaper(clues, publication);
    if (local) return local;
  }
  return clues.page ?? localeOfContent(clues);
}

function localeOfPaper(clues: LocaleClues, publication: string): Locale | null {
  const paper = placeOfPublication(publication);
  if (paper) {
    const inner = innerPlace(clues, paper);
    return inner ? locale(inner.place, `content: ${inner.from}`) : locale(paper, `publication ${publication}`);
  }
  const name = placeOfUnknownPaper(publication, `${clues.title}\n${clues.text}`);
  return name === null ? null : { name, adcode: null, basis: `publication ${publication}` };
}

function localeOfContent({ title, text }: LocaleClues): Locale | null {
  const content = contentLocale(title, text);
  const printed = content?.acts ? null : printedPlace(`${title}\n${text}`);
  if (printed !== null) return { name: printed, adcode: null, basis: `content: ${printed} acts` };
  return content ? locale(content.place, `content: ${content.from}`) : null;
}

/**
 * The district that a report speaks for under a city's name. A paper that was supplied speaks as its city, also in a report
 * from a district; one that only the report's own tag names (a news site of the city) leaves it to the report.
 */
function innerPlace(clues: LocaleClues, paper: PlaceEntry): ContentLocale | null {
  if (clues.publicationSupplied || clues.page) return null;
  const content = contentLocale(clues.title, clues.text);
  return content?.acts && content.place.code !== paper.code && liesIn(content.place, paper.code) ? content : null;
}

function suppliedLocale(name: string): Locale {
  const place = placeOfName(name);
  return { name: place ? usualName(place) : name, adcode: place?.code ?? null, basis: 'metadata' };
}

export function locale(place: PlaceEntry, basis: string): Locale {
  return { name: usualName(place), adcode: place.code, basis };
}

/** As the papers print it before 委 and 政府: 太原市, 昌吉州, 广西. */
function usualName({ name, short }: PlaceEntry): string {
  if (name.endsWith('自治州')) return `${short}州`;
  return name.endsWith('自治区') ? short : name;
}
