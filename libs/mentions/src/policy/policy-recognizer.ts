import type { Doc, Mention, PolicyValue, Recognizer } from '@zhengmai/model';
import { bracketedTitles } from './bracketed-titles.js';
import type { PrintedTitle } from './printed-title.js';
import { shortReferences } from './short-references.js';
import { titleFacts } from './title-facts.js';
import { POLICY_KINDS, unbracketedTitles } from './unbracketed-titles.js';

/** Finds titled official documents, with 《》 and without; a short 《意见》 refers to the full title of the article. */
export const policyRecognizer: Recognizer = {
  type: 'policy',
  lexicons: [POLICY_KINDS],
  recognize,
};

function recognize(doc: Doc): readonly Mention<'policy', PolicyValue>[] {
  const titles = [...bracketedTitles(doc), ...unbracketedTitles(doc)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const references = shortReferences(doc.folded, titles);
  const numbers = documentNumbers(titles, references);
  return titles.flatMap((title, index) => {
    const reference = references[index] ?? null;
    // A bare 《报告》 may be anyone's study: it counts only as the short form of a document.
    if (reference === null && title.folded === '报告') return [];
    return [mentionOf(doc, title, { reference, docNumber: numbers.get((reference ?? title).folded) ?? null })];
  });
}

/** The number of each document, wherever the article prints it: behind the full title or a short one. */
function documentNumbers(
  titles: readonly PrintedTitle[],
  references: readonly (PrintedTitle | null)[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  titles.forEach((title, index) => {
    const { folded } = references[index] ?? title;
    if (title.docNumber !== null && !numbers.has(folded)) numbers.set(folded, title.docNumber);
  });
  return numbers;
}

interface Document {
  /** The full title that a short one means, or null. */
  readonly reference: PrintedTitle | null;
  readonly docNumber: string | null;
}

/** Kind, status, number and year are the document's, also where a short title is printed, so that all its mentions agree. */
function mentionOf(
  doc: Doc,
  printed: PrintedTitle,
  { reference, docNumber }: Document,
): Mention<'policy', PolicyValue> {
  const { start, end, title } = printed;
  const { docType, folded } = reference ?? printed;
  return {
    type: 'policy',
    start,
    end,
    text: doc.text.slice(start, end),
    rule: reference ? 'policy/short' : printed.rule,
    value: { title, docType, docNumber, ...titleFacts(folded), refersTo: reference?.title ?? null },
  };
}
