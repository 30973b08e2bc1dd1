import { ZhengmaiError } from '@zhengmai/model';
import type { Connection } from './connection.js';
import * as schema from './cypher/schema.js';

/** Brings the database to this program's schema. Every statement may be repeated, so a migration cut short is run again. */
export async function migrate(connection: Connection): Promise<void> {
  const found = (await connection.read(schema.READ_VERSION))[0]?.['version'] as number | null | undefined;
  const version = found ?? 0;
  if (version > schema.SCHEMA_VERSION) {
    throw new ZhengmaiError(
      'STORE_VERSION',
      `The store has schema version ${version}; this program knows ${schema.SCHEMA_VERSION}.`,
      'Use the newer Zhengmai that wrote it, or another database.',
    );
  }
  if (version === schema.SCHEMA_VERSION) return;
  for (const statement of schema.MIGRATIONS.slice(version).flat()) await connection.change(statement);
  await connection.change(schema.AWAIT_INDEXES);
  await connection.write((run) => run(schema.WRITE_VERSION, { version: schema.SCHEMA_VERSION }));
}
