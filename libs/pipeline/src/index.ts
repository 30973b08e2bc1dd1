export { discoverInputs } from './inputs/discover-inputs.js';
export type { Discovery, Input, Refusal, RefusalCode } from './inputs/input.js';
export { ingest, type IngestOptions } from './ingest/ingest.js';
export type { DuplicateSource, IngestListener, IngestProgress, IngestSummary } from './ingest/ingest-progress.js';
export { readArticles, type MakeOptions } from './read-articles.js';
export type { ReadSettings } from './sources/read-settings.js';
