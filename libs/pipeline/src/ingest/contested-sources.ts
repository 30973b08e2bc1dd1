import type { Source } from '../sources/source.js';

export type Verdict = 'stands' | 'repeated' | 'outranked';

type Named = Pick<Source, 'key' | 'contentHash'>;

/**
 * Which text stands where one ingest holds one source twice: the greater content hash, whatever the order.
 * Fed with every source first (`note`), asked in a second pass (`verdict`); keeps 24 bytes a source until `settle`.
 */
export class ContestedSources {
  private readonly greatest = new Map<string, string>();
  private readonly contested = new Map<string, string>();
  private readonly taken = new Set<string>();

  note({ key, contentHash }: Named): void {
    const name = packed(key);
    const hash = packed(contentHash);
    const other = this.greatest.get(name);
    if (other === undefined || hash > other) this.greatest.set(name, hash);
    if (other !== undefined) this.contested.set(name, this.greatest.get(name)!);
  }

  /** All sources are noted: forgets those that are there once. */
  settle(): void {
    this.greatest.clear();
  }

  verdict({ key, contentHash }: Named): Verdict {
    const name = packed(key);
    const winner = this.contested.get(name);
    if (winner === undefined) return 'stands';
    if (packed(contentHash) !== winner) return 'outranked';
    if (this.taken.has(name)) return 'repeated';
    this.taken.add(name);
    return 'stands';
  }
}

/** Hex in half the memory; the order of the bytes is the order of the hex digits. */
const packed = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');
