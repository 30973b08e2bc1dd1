import { overlaps, type CampaignValue, type Doc, type Mention, type Recognizer } from '@zhengmai/model';
import { candidateAt, type Candidate } from './candidate.js';
import { CAMPAIGN_HEADS } from './heads.js';
import { quotedNames } from './quoted-names.js';
import { groupDrives } from './same-drive.js';

/** Finds named drives (…专项行动, “…”活动, 主题教育) and joins the later, shorter names of one article to the full one. */
export const campaignRecognizer: Recognizer = {
  type: 'campaign',
  lexicons: [CAMPAIGN_HEADS],
  recognize,
};

function recognize(doc: Doc): readonly Mention<'campaign', CampaignValue>[] {
  const candidates = withoutOverlaps([...headed(doc), ...quotedNames(doc)]);
  return groupDrives(candidates)
    .flatMap((group) => mentionsOf(doc, group))
    .sort((a, b) => a.start - b.start);
}

function headed(doc: Doc): Candidate[] {
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  const found: Candidate[] = [];
  let [title, at, done] = [0, 0, 0];
  for (const hit of doc.hits[CAMPAIGN_HEADS.name] ?? []) {
    while ((titles[title]?.end ?? Infinity) <= hit.start) title++;
    while ((doc.sentences[at]?.end ?? Infinity) <= hit.start) at++;
    const sentence = doc.sentences[at];
    if (!sentence || hit.start < done || (titles[title]?.start ?? Infinity) <= hit.start) continue;
    const candidate = goesOnAsDrive(doc, candidateAt(doc, hit, { sentence, done }));
    if (!candidate) continue;
    done = candidate.end;
    found.push(candidate);
  }
  return found;
}

const GENERIC_TAIL = /(?:专项)?(?:行动|活动)/y;

/** 大检查大整治行动: a drive by its very word may still be called a 行动. */
function goesOnAsDrive({ folded, text }: Doc, candidate: Candidate | null): Candidate | null {
  if (!candidate || candidate.pointer || /(?:行动|活动)$/.test(candidate.name)) return candidate;
  GENERIC_TAIL.lastIndex = candidate.end;
  const tail = GENERIC_TAIL.exec(folded)?.[0].length ?? 0;
  if (tail === 0) return candidate;
  const end = candidate.end + tail;
  return { ...candidate, end, name: candidate.name + text.slice(candidate.end, end) };
}

/** Where two candidates overlap, the longer one stands. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function mentionsOf(doc: Doc, group: readonly Candidate[]): Mention<'campaign', CampaignValue>[] {
  const names = [
    ...new Set(
      group.filter(({ pointer }) => !pointer).flatMap(({ name, quoted }) => [name, ...(quoted ? [quoted] : [])]),
    ),
  ];
  const name = group
    .filter(({ pointer }) => !pointer)
    .reduce((best, { name: next }) => (next.length > best.length ? next : best), '');
  const value = { name, aliases: names.filter((alias) => alias !== name) };
  return group.map(({ start, end, rule }) => ({
    type: 'campaign',
    start,
    end,
    text: doc.text.slice(start, end),
    value,
    rule,
  }));
}
