import type { Extraction, Mention, ReadArticle, Reading } from '@zhengmai/model';
import { findFacts } from '@zhengmai/facts';
import { findAgendaItems, findDirectives, findPhases } from '@zhengmai/mentions';
import { resolveArticle } from '@zhengmai/resolve';
import { findContexts, makeDoc } from '@zhengmai/text';
import { withEventDate, withTitleDate } from './event-date.js';
import { ENGINE, RECOGNIZERS, TRIE } from './stages.js';

/**
 * One article -> all that it says: nodes, edges, and the assertions with the exact characters that prove them.
 * Pure and synchronous; the same article gives a byte-identical answer. Never throws: a fault of ours leaves the article
 * without facts and with an issue of code `internal`.
 */
export function extract(read: ReadArticle): Extraction {
  try {
    const reading = readMentions(read);
    return resolveArticle(withEventDate(reading), findFacts(ENGINE, reading), read.issues);
  } catch (error) {
    const message = `A fault of the extraction, please report it: ${error instanceof Error ? error.message : String(error)}`;
    const issue = { code: 'internal', message, start: 0, end: read.article.text.length };
    return {
      article: read.article,
      nodes: [],
      edges: [],
      assertions: [],
      mentions: [],
      issues: [...read.issues, issue],
    };
  }
}

/** The stages up to facts: Article -> Doc -> Mention[] -> contexts -> directives. */
export function readMentions({ article, dateline }: ReadArticle): Reading {
  const doc = makeDoc({ article: withTitleDate(article), dateline }, TRIE);
  const named = RECOGNIZERS.reduce<readonly Mention[]>((mentions, recognizer) => {
    const found = recognizer.recognize(doc, mentions);
    return found.length === 0 ? mentions : inTextOrder([...mentions, ...found]);
  }, []);
  const contexts = findContexts(doc, named);
  const phases = findPhases(doc, named);
  const agenda = findAgendaItems(doc, contexts);
  // Appended, so that the indexes in the contexts stay right.
  return { doc, contexts, mentions: [...named, ...phases, ...agenda, ...findDirectives(doc, named, contexts)] };
}

function inTextOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
