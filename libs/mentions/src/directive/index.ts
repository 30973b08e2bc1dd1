import type { DirectiveValue, Doc, Mention, Sentence, SentenceContext } from '@zhengmai/model';
import { DEONTIC, HOPES, isImperative, LEAD_IN, STATES } from './deontic.js';

type DirectiveMention = Mention<'directive', DirectiveValue>;

/** One directive a sentence: the words of a speaker, meeting or document that tell somebody to do something. */
export function findDirectives(doc: Doc, contexts: readonly SentenceContext[]): DirectiveMention[] {
  const found: DirectiveMention[] = [];
  for (const sentence of doc.sentences) {
    const context = contexts[sentence.index];
    if (!context || context.speaker === null || context.wordsStart >= sentence.end) continue;
    const directive = directiveOf(doc, sentence, {
      wordsStart: context.wordsStart,
      manner: context.manner,
      ordinal: found.length + 1,
    });
    if (directive) found.push(directive);
  }
  return found;
}

interface Place {
  readonly wordsStart: number;
  readonly manner: SentenceContext['manner'];
  readonly ordinal: number;
}

function directiveOf(doc: Doc, sentence: Sentence, at: Place): DirectiveMention | null {
  const words = doc.folded.slice(at.wordsStart, sentence.end);
  if (words.endsWith('?')) return null;
  const lead = LEAD_IN.exec(words)?.[0] ?? '';
  const body = words.slice(lead.length);
  const orders =
    DEONTIC.test(body) || HOPES.test(body) || /[一二三四五六七八九十]要$/.test(lead.replace(/[,:、 ]{1,4}$/, ''));
  if (!orders && (at.manner === 'tell' || !isImperative(body) || STATES.test(body) || body.length < 6)) return null;
  const start = at.wordsStart + (/^[“,:; ]+/.exec(words)?.[0].length ?? 0);
  const end = sentence.end - (/[。！？!?；;”）)]{1,6}$/.exec(doc.folded.slice(start, sentence.end))?.[0].length ?? 0);
  if (end - start < 4) return null;
  const text = doc.text.slice(start, end);
  const value: DirectiveValue = { text, items: itemsOf(text), modality: modalityOf(words), ordinal: at.ordinal };
  const rule = orders ? 'directive/deontic' : 'directive/imperative';
  return { type: 'directive', start, end, text, rule, value };
}

/** The steps of one order: what stands behind each 要 or between semicolons; one step is no list. */
function itemsOf(text: string): string[] {
  const parts = text
    .split(/[；;]|(?:[，,](?=要|一要|二要|三要|四要|五要|既要|又要|还要|更要))/)
    .map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

function modalityOf(words: string): DirectiveValue['modality'] {
  if (/不得|严禁|禁止|不准|决不允许|切不可/.test(words)) return 'forbid';
  if (/必须|务必|须(?!知)/.test(words)) return 'must';
  if (/(?:^|[,;])确保/.test(words) && !DEONTIC.test(words)) return 'ensure';
  if (/力争|努力|争取/.test(words) && !DEONTIC.test(words)) return 'strive';
  return 'shall';
}
