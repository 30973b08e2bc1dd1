import type { Span } from '@zhengmai/model';

/** A title of a document as it stands in the text, before short references are read. */
export interface PrintedTitle extends Span {
  /** As printed, without its 《》 and with the status behind it. */
  readonly title: string;
  /** The same, folded. */
  readonly folded: string;
  readonly docType: string;
  readonly docNumber: string | null;
  readonly rule: string;
}
