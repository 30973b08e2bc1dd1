import type { Input } from '../inputs/input.js';
import type { KnownOfFile } from '../metadata/folder-metadata.js';
import type { ReadSettings } from './read-settings.js';

/** All that stands beside the bytes of an input. */
export interface ReadContext {
  readonly input: Input;
  readonly known: KnownOfFile;
  readonly settings: ReadSettings;
}
