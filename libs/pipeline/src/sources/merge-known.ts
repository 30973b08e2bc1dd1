import type { MetadataRow } from '../metadata/parse-metadata.js';
import type { ReadSettings } from './read-settings.js';

export interface Known {
  readonly publication: string | null;
  readonly published: string | null;
  readonly locale: string | null;
}

/** What is said about a source beside its text: what the user says of the run goes before what metadata.jsonl says of the file. */
export function mergeKnown(settings: ReadSettings, row: MetadataRow | null): Known {
  return {
    publication: settings.publication ?? row?.publication ?? null,
    published: settings.published ?? row?.published ?? null,
    locale: settings.locale ?? row?.locale ?? null,
  };
}
