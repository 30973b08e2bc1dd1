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
  return titles.flatMap((title, index) => {
    const reference = references[index] ?? null;
    // A bare 《报告》 may be anyone's study: it counts only as the short form of a document.
    return reference === null && title.folded === '报告' ? [] : [mentionOf(doc, title, reference)];
  });
}

function mentionOf(doc: Doc, printed: PrintedTitle, reference: PrintedTitle | null): Mention<'policy', PolicyValue> {
  const { start, end, title, folded, docType, docNumber } = printed;
  return {
    type: 'policy',
    start,
    end,
    text: doc.text.slice(start, end),
    rule: reference ? 'policy/short' : printed.rule,
    value: { title, docType, docNumber, ...titleFacts(folded), refersTo: reference?.title ?? null },
  };
}
