import {
  spanAround,
  type CampaignValue,
  type Mention,
  type MeetingValue,
  type PhaseValue,
  type QuantityValue,
  type Reading,
  type Sentence,
} from '@zhengmai/model';

/** Sentences that open an article. */
const LEAD = 2;

/** Who sets a goal, and how we know. */
export interface Owner {
  readonly subject: number;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * The order that holds the number, else the document or meeting whose words the sentence gives, else the drive or document
 * named in the sentence, else the one drive that the article opens with; and the stage in whose paragraph the number stands.
 */
export function ownersOf(reading: Reading, goal: Mention): Owner[] {
  const sentence = spanAround(reading.doc.sentences, goal);
  if (!sentence) return [];
  const main =
    orderAround(reading, goal) ??
    speakerOf(reading, sentence, goal) ??
    namedIn(reading, sentence, goal) ??
    onlyDrive(reading, goal);
  const stage = stageOf(reading, sentence, goal);
  return [main, stage].filter((owner): owner is Owner => owner !== null);
}

function orderAround({ mentions }: Reading, goal: Mention): Owner | null {
  const subject = mentions.findIndex(
    ({ type, start, end }) => type === 'directive' && start <= goal.start && goal.end <= end,
  );
  return subject < 0 ? null : { subject, rule: 'target/order', confidence: 0.92 };
}

/** A person's goal is that of the meeting at which they speak. */
function speakerOf({ contexts, mentions }: Reading, sentence: Sentence, goal: Mention): Owner | null {
  const context = contexts[sentence.index];
  if (!context || context.speaker === null || goal.start < context.wordsStart) return null;
  const speaker = mentions[context.speaker];
  const subject = speaker && /^(?:policy|campaign|meeting)$/.test(speaker.type) ? context.speaker : context.meeting;
  return subject === null ? null : { subject, rule: 'target/words', confidence: 0.85 };
}

/** The drive, else the document, else the meeting named last before the number in its sentence. */
function namedIn({ mentions }: Reading, { start }: Sentence, goal: Mention): Owner | null {
  for (const type of ['campaign', 'policy', 'meeting'] as const) {
    const subject = mentions.findLastIndex(
      (mention) => mention.type === type && mention.start >= start && mention.end <= goal.start,
    );
    if (subject >= 0 && isHeld(mentions[subject])) return { subject, rule: 'target/named', confidence: 0.85 };
  }
  return null;
}

function isHeld(mention: Mention | undefined): boolean {
  return mention?.type !== 'meeting' || (mention.value as MeetingValue).held;
}

/** The lead names one drive, and the article no other. */
function onlyDrive({ doc, mentions }: Reading, goal: Mention): Owner | null {
  const drives = mentions.flatMap(({ type, value, start }, subject) =>
    type === 'campaign' ? [{ subject, start, name: (value as CampaignValue).name }] : [],
  );
  const first = drives[0];
  const lead = doc.sentences[LEAD - 1]?.end ?? doc.text.length;
  if (!first || first.start >= Math.min(lead, goal.start) || drives.some(({ name }) => name !== first.name))
    return null;
  return { subject: first.subject, rule: 'target/only-drive', confidence: 0.7 };
}

/** The stage named last before the number in its paragraph, unless the goal is due after that stage. */
function stageOf({ doc, mentions }: Reading, { paragraph }: Sentence, goal: Mention): Owner | null {
  const subject = mentions.findLastIndex(({ type, end }) => type === 'phase' && end <= goal.start);
  const stage = mentions[subject];
  if (!stage) return null;
  const home = doc.sentences.find(({ start, end }) => start <= stage.start && stage.start < end);
  const due = (goal.value as QuantityValue).date;
  const last = (stage.value as PhaseValue).end;
  if (home?.paragraph !== paragraph || (due && last && due > last)) return null;
  return { subject, rule: 'target/stage', confidence: 0.8 };
}
