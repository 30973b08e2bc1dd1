import type { Doc, Mention, OrganizationValue, SentenceContext } from '@zhengmai/model';

/** Whose orders an article gives when nobody is quoted: the body that starts something, or the drive it decides on. */
export interface DefaultSpeaker {
  readonly speaker: number;
  readonly manner: SentenceContext['manner'];
  /** Its words begin behind this offset. */
  readonly from: number;
}

const STARTS = /^[^,。;]{0,30}?(?:决定|启动|部署|要求|下发通知|印发|开展)/;
const LEAD_SENTENCES = 3;

/**
 * An article that reports what a body decides or starts, and then what is to be done, without 强调 or 要求: the orders
 * are the body's; where a place decides on a drive (我省决定开展…行动) they are the drive's.
 */
export function defaultSpeaker(doc: Doc, mentions: readonly Mention[]): DefaultSpeaker | null {
  for (const sentence of doc.sentences.slice(0, LEAD_SENTENCES)) {
    const body = mentions.findIndex(
      ({ type, start, end, value }) =>
        type === 'organization' &&
        start >= sentence.start &&
        end <= sentence.end &&
        (value as OrganizationValue).kind !== 'group' &&
        STARTS.test(doc.folded.slice(end, end + 40)),
    );
    if (body < 0) continue;
    const { end, value } = mentions[body] as Mention<'organization', OrganizationValue>;
    const decides = /^[^,。;]{0,8}决定/.test(doc.folded.slice(end, end + 12));
    const drive = mentions.findIndex(({ type, start }) => type === 'campaign' && start >= end && start < sentence.end);
    if (decides && value.kind === 'jurisdiction' && drive >= 0)
      return { speaker: drive, manner: 'order', from: sentence.end };
    return { speaker: body, manner: 'tell', from: sentence.end };
  }
  return null;
}
