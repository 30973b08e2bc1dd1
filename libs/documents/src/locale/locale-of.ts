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
  if (clues.supplied !== null) return suppliedLocale(clues.supplied);
  if (clues.publication !== null && WIRE.test(clues.publication)) return null;
  const paper =
    clues.publication === null || CENTRAL.test(clues.publication) ? null : placeOfPublication(clues.publication);
  const content = contentOf(clues, paper);
  if (paper && clues.publication !== null && !content) return locale(paper, `publication ${clues.publication}`);
  const unknown =
    clues.publication === null || paper
      ? null
      : placeOfUnknownPaper(clues.publication, `${clues.title}\n${clues.text}`);
  if (unknown !== null) return { name: unknown, adcode: null, basis: `publication ${clues.publication ?? ''}` };
  if (clues.page) return clues.page;
  const printed = content?.acts ? null : printedPlace(`${clues.title}\n${clues.text}`);
  if (printed !== null) return { name: printed, adcode: null, basis: `content: ${printed} acts` };
  return content ? locale(content.place, `content: ${content.from}`) : null;
}

/**
 * What the text speaks for. Under a paper that was supplied, a report from a district still speaks as the paper's city; under one
 * that only the report's own tag names (a news site of the city), it speaks as the district.
 */
function contentOf(clues: LocaleClues, paper: PlaceEntry | null): ContentLocale | null {
  if (paper && (clues.publicationSupplied || clues.page)) return null;
  const content = contentLocale(clues.title, clues.text);
  if (!content || !paper) return content;
  return content.place.code !== paper.code && liesIn(content.place, paper.code) && content.acts ? content : null;
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
