import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Input, Refusal } from '../inputs/input.js';
import { parseMetadata, type MetadataRow, type ParsedMetadata } from './parse-metadata.js';

/** What the folder of a file knows of a name: of the file itself, or of the `path` that a line in it gives. */
export interface KnownOfFile {
  row(path?: string | null): MetadataRow | null;
}

interface Folder extends ParsedMetadata {
  readonly folder: string;
}

/** The metadata.jsonl files of the folders that were visited, each read once. */
export class FolderMetadata {
  private readonly folders = new Map<string, Promise<Folder>>();
  private readonly told = new Set<string>();

  /** Rows for an input: its own folder first, then each one above up to the folder that was asked for. Broken lines are told once. */
  async of(input: Input): Promise<{ known: KnownOfFile; refused: readonly Refusal[] }> {
    const { file } = input;
    if (file === null || input.path === '-') return { known: { row: () => null }, refused: [] };
    const above = await Promise.all(foldersAbove(input).map((folder) => this.open(folder, input)));
    const refused = above.flatMap((folder) => this.untold(folder));
    const row = (path?: string | null): MetadataRow | null => {
      for (const { folder, rows } of above) {
        const found = (path && rows.get(path)) || rows.get(posix(relative(folder, file)));
        if (found) return found;
      }
      return null;
    };
    return { known: { row }, refused };
  }

  private untold({ folder, refused }: Folder): readonly Refusal[] {
    if (this.told.has(folder)) return [];
    this.told.add(folder);
    return refused;
  }

  private open(folder: string, input: Input): Promise<Folder> {
    const opened = this.folders.get(folder) ?? load(folder, input);
    this.folders.set(folder, opened);
    return opened;
  }
}

async function load(folder: string, input: Input): Promise<Folder> {
  const file = join(folder, 'metadata.jsonl');
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  return { folder, ...parseMetadata(bytes, named(file, input)) };
}

/** The name of the metadata file in the way that the user named the input beside it. */
function named(file: string, { file: beside, path }: Input): string {
  return posix(join(dirname(path), relative(dirname(beside!), file)));
}

function foldersAbove({ file, root }: Input): string[] {
  const folders = [dirname(file!)];
  while (root !== null && folders.at(-1) !== root && folders.at(-1)!.length > root.length)
    folders.push(dirname(folders.at(-1)!));
  return folders;
}

const posix = (path: string): string => path.split(sep).join('/');
