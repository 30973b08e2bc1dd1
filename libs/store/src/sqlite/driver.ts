import { ZhengmaiError } from '@zhengmai/model';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface SqlStatement {
  run(...parameters: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...parameters: SqlValue[]): SqlRow | undefined;
  all(...parameters: SqlValue[]): SqlRow[];
}

/** The few calls that node:sqlite and its twin for older Node have in common. */
export interface SqlDriver {
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  close(): void;
}

type DriverModule = { readonly DatabaseSync: new (path: string) => SqlDriver };

/** node:sqlite where this Node has it, else the prebuilt package with the same interface. */
export async function openDriver(path: string): Promise<SqlDriver> {
  const module = hasBuiltIn(process.versions.node)
    ? ((await import('node:sqlite' as string)) as DriverModule)
    : ((await import('@photostructure/sqlite')) as unknown as DriverModule);
  return new module.DatabaseSync(path);
}

/** node:sqlite stands without a flag from 22.13. */
export function hasBuiltIn(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

/** What SQLite says, as an error that a user can act on. */
export function sqliteError(cause: unknown, location: string): ZhengmaiError {
  if (cause instanceof Error && cause.name === 'ZhengmaiError') return cause as ZhengmaiError;
  const message = String((cause as { message?: unknown } | null)?.message ?? cause);
  return new ZhengmaiError('STORE_UNAVAILABLE', `SQLite store ${location}: ${message}`, hintFor(message), { cause });
}

function hintFor(message: string): string {
  if (/locked|busy/i.test(message))
    return 'Another program is writing to this file: wait until it is done, or stop it.';
  if (/not a database|malformed/i.test(message))
    return 'This file is no Zhengmai store: name another file, or restore it.';
  if (/unable to open/i.test(message)) return 'Check that the folder exists and may be written to.';
  if (/disk is full|full/i.test(message)) return 'Make room on the disk; the store itself is whole.';
  return 'Open the store first; if it is open, check the file and its folder.';
}
