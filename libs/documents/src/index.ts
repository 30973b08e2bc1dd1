export { decodeText } from './decode-text.js';
export { readJsonLines, type JsonLineResult } from './formats/read-json-lines.js';
export { readMetadata, type FileMetadata, type MetadataLookup } from './formats/read-metadata.js';
export { isoDate } from './publication-date.js';
export { readPage } from './read-page.js';
export type { ReadOptions, SourceFormat } from './read-options.js';
