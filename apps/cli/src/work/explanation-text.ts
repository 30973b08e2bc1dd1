import { styleText } from 'node:util';
import type { ExplainedFact, Explanation } from '@zhengmai/extraction';
import type { ExplainedArticle } from '../explain/explanation-page.js';
import { colourKey, markedText } from './marked-text.js';
import { nearText } from './near-text.js';

interface Style {
  /** Bold and colours, for a terminal. */
  readonly colour: boolean;
}

/** An article for reading in a terminal: what is known of it, its text with the names in it marked, then each fact with its rule, its fillers and its words. */
export function explanationText({ explanation, near }: ExplainedArticle, { colour }: Style): string {
  const { extraction, facts } = explanation;
  const { article, issues } = extraction;
  const strong = (words: string): string => (colour ? styleText('bold', words) : words);
  const lines = [strong(article.title ?? '(no headline)'), ...headOf(extraction)];
  if (colour) lines.push(colourKey());
  lines.push('', markedText(explanation, { colour }));
  // That a node is reported in this article is plain to who reads it.
  const shown = facts.filter(({ type }) => type !== 'REPORTED_IN');
  for (const fact of shown) lines.push('', ...factLines(fact, strong));
  if (shown.length === 0) lines.push('', '  no fact was found');
  for (const { code, message } of issues) lines.push('', `  ! ${code}: ${message}`);
  if (near !== null) lines.push('', nearText(near));
  return `${lines.join('\n')}\n`;
}

function headOf({ article }: Explanation['extraction']): string[] {
  const { source, basis } = article;
  const known = [
    ['from', `${source.path}, article ${source.ordinal}`],
    ['publication', article.publication],
    ['publishedOn', article.publishedOn],
    ['eventDate', article.eventDate],
    ['locale', article.locale?.name],
  ] as const;
  return known.flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const why = basis[name];
    return [`  ${name.padEnd(11)} ${value}${why ? ` (${why.how}: ${why.from})` : ''}`];
  });
}

function factLines(
  { type, gloss, subject, object, rule, confidence, evidence }: ExplainedFact,
  strong: (words: string) => string,
): string[] {
  const ends = `${subject.label} ${strong(subject.name)} -> ${object.label} ${strong(object.name)}`;
  return [
    `  ${strong(type)}  ${ends}`,
    `    rule ${rule}, confidence ${confidence.toFixed(2)}${gloss === null ? '' : `: ${gloss}`}`,
    ...evidence.map(({ start, end, quote }) => `    ${start}-${end} “${quote}”`),
  ];
}
