import { styleText } from 'node:util';
import type { ExplainedMention, Explanation } from '@zhengmai/extraction';

/** What is drawn in a line of text: names. A directive or a number is a whole clause, and stands among the facts. */
const COLOURS = {
  Person: 'red',
  Organization: 'blue',
  Place: 'cyan',
  Meeting: 'magenta',
  Policy: 'green',
  Campaign: 'yellow',
  Speech: 'green',
} as const;
type Drawn = keyof typeof COLOURS;

/** The article with the names that were found in it: underlined in a colour for each label on a terminal, in brackets elsewhere. */
export function markedText({ extraction, mentions }: Explanation, { colour }: { readonly colour: boolean }): string {
  const { text } = extraction.article;
  let marked = '';
  let at = 0;
  for (const mention of outermost(mentions)) {
    const label = mention.label as Drawn;
    const words = text.slice(mention.start, mention.end);
    marked += text.slice(at, mention.start);
    marked += colour ? styleText(['underline', COLOURS[label]], words) : `[${words} ${label}]`;
    at = mention.end;
  }
  return `${marked}${text.slice(at)}`.replaceAll(/^/gm, '  ');
}

function outermost(mentions: readonly ExplainedMention[]): ExplainedMention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (!(mention.label in COLOURS) || mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** Which colour is which label. */
export const colourKey = (): string =>
  `  ${Object.entries(COLOURS)
    .map(([label, colour]) => styleText(['underline', colour], label))
    .join(' ')}`;
