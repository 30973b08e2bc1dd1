import {
  spansIn,
  type DateValue,
  type DirectiveValue,
  type Doc,
  type Mention,
  type Sentence,
  type SentenceContext,
  type Span,
} from '@zhengmai/model';
import { DEONTIC, HOPES, isImperative, LEAD_IN, STATES } from './deontic.js';

type DirectiveMention = Mention<'directive', DirectiveValue>;

/** One directive a sentence: the words of a speaker, meeting or document that tell somebody to do something. */
export function findDirectives(
  doc: Doc,
  mentions: readonly Mention[],
  contexts: readonly SentenceContext[],
): DirectiveMention[] {
  const dates = mentions.filter((mention): mention is Mention<'date', DateValue> => mention.type === 'date');
  const found: DirectiveMention[] = [];
  for (const sentence of doc.sentences) {
    const context = contexts[sentence.index];
    if (!context || context.speaker === null || context.wordsStart >= sentence.end) continue;
    const directive = directiveOf(doc, sentence, {
      wordsStart: context.wordsStart,
      manner: context.manner,
      ordinal: found.length + 1,
      dates,
    });
    if (directive) found.push(directive);
  }
  return found;
}

interface Place {
  readonly wordsStart: number;
  readonly manner: SentenceContext['manner'];
  readonly ordinal: number;
  readonly dates: readonly Mention<'date', DateValue>[];
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
  const end = endOf(doc.folded, start, sentence.end);
  if (end - start < 4) return null;
  const text = doc.text.slice(start, end);
  const deadline = deadlineOf(at.dates, { start, end });
  const value = { text, items: itemsOf(text), modality: modalityOf(words), deadline, ordinal: at.ordinal };
  const rule = orders ? 'directive/deontic' : 'directive/imperative';
  return { type: 'directive', start, end, text, rule, value };
}

/** Without the marks that end a sentence; a closing quote or bracket stays where it was opened in these words. */
function endOf(folded: string, start: number, sentenceEnd: number): number {
  let end = sentenceEnd;
  while (end > start) {
    const opener = { '”': '“', ')': '(' }[folded[end - 1] as string];
    const words = folded.slice(start, end - 1);
    if (
      opener
        ? words.lastIndexOf(opener) > words.lastIndexOf(folded[end - 1] as string)
        : !/[。!?;… ]/.test(folded[end - 1] as string)
    )
      break;
    end--;
  }
  return end;
}

/** The last date before which something is to be done: an order's steps lead up to it. */
function deadlineOf(dates: readonly Mention<'date', DateValue>[], span: Span): string | null {
  const due = spansIn(dates, span).filter(({ value }) => value.relation === 'before');
  return due.at(-1)?.value.end ?? null;
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
