import type { IngestCounts } from '@zhengmai/store';
import type { Refusal } from '../inputs/input.js';

export interface IngestProgress {
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly sources: number;
  readonly articles: number;
}

/** A source whose text did not stand, because the same id came with another text. */
export interface DuplicateSource {
  readonly code: 'duplicate_id';
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

/** What one ingest did. `nodes`, `edges` and `assertions` are what the written articles state, batch by batch. */
export interface IngestSummary extends IngestCounts {
  readonly refused: number;
  /** Sources of one id and one text that came again, and were taken once. */
  readonly repeated: number;
  /** Sources of one id with another text, of which the one with the greater content hash stands. */
  readonly outranked: number;
  /** How many issues of each code the written articles carry. */
  readonly issues: Readonly<Record<string, number>>;
  /** True where it was stopped by its signal: all that was written stands, and the next ingest goes on from there. */
  readonly stopped: boolean;
}

/** Told while it happens; nothing of it is kept, so that a million refusals need no memory. */
export interface IngestListener {
  onProgress?(progress: IngestProgress): void;
  onRefused?(refusal: Refusal): void;
  onDuplicate?(duplicate: DuplicateSource): void;
}
