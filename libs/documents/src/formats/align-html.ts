import type { PageRun } from '@zhengmai/model';
import type { MappedText } from '../mapped-text.js';
import { htmlCharacters, type HtmlCharacters } from './html-characters.js';

const PROBE = 12;

/** The paragraphs of a parsed page joined by `\n`, each character with its place in the HTML source where it can be told. */
export function alignWithHtml(paragraphs: readonly string[], html: string): MappedText {
  const source = htmlCharacters(html);
  const runs: PageRun[] = [];
  let at = 0;
  let from = 0;
  for (const paragraph of paragraphs) {
    from = alignParagraph(paragraph, at, { source, html, from, runs });
    at += paragraph.length + 1;
  }
  return { text: paragraphs.join('\n'), runs };
}

interface Alignment {
  readonly source: HtmlCharacters;
  readonly html: string;
  readonly from: number;
  readonly runs: PageRun[];
}

/** Adds the runs of one paragraph; answers where in the source's characters the next one is looked for. */
function alignParagraph(paragraph: string, at: number, { source, html, from, runs }: Alignment): number {
  const probe = paragraph.replace(/\s/g, '').slice(0, PROBE);
  const forward = source.text.indexOf(probe, from);
  let index = forward >= 0 ? forward : source.text.indexOf(probe);
  if (index < 0) return from;
  for (let offset = 0; offset < paragraph.length; offset += 1) {
    const character = paragraph.charAt(offset);
    if (character.trim() === '') continue;
    if (source.text.charAt(index) !== character) break;
    const start = source.offsets[index] ?? 0;
    if (source.lengths[index] === 1 && html.charAt(start) === character) addCharacter(runs, at + offset, start);
    index += 1;
  }
  return index;
}

function addCharacter(runs: PageRun[], at: number, from: number): void {
  const last = runs.at(-1);
  if (last && last.at + last.length === at && last.from + last.length === from) {
    runs[runs.length - 1] = { ...last, length: last.length + 1 };
  } else {
    runs.push({ at, from, length: 1 });
  }
}
