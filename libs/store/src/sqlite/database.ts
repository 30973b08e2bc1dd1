import { ZhengmaiError } from '@zhengmai/model';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openDriver, sqliteError, type SqlDriver, type SqlRow, type SqlStatement, type SqlValue } from './driver.js';
import { migrate } from './schema.js';

/** An open file: statements are prepared once, and every error says which store and what to do. */
export class Database {
  private readonly statements = new Map<string, SqlStatement>();
  private driver: SqlDriver | null = null;

  constructor(readonly path: string) {}

  async open(): Promise<void> {
    if (this.driver !== null) return;
    try {
      if (this.path !== ':memory:') await mkdir(dirname(this.path), { recursive: true });
      const driver = await openDriver(this.path);
      driver.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      driver.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
      migrate(driver);
      this.driver = driver;
    } catch (error) {
      throw sqliteError(error, this.path);
    }
  }

  close(): void {
    this.statements.clear();
    this.driver?.close();
    this.driver = null;
  }

  run(sql: string, ...parameters: SqlValue[]): number {
    return this.guard(() => Number(this.prepared(sql).run(...parameters).lastInsertRowid));
  }

  get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined {
    return this.guard(() => this.prepared(sql).get(...parameters));
  }

  all(sql: string, ...parameters: SqlValue[]): readonly SqlRow[] {
    return this.guard(() => this.prepared(sql).all(...parameters));
  }

  /** All of it or nothing: an error, or the death of the program, leaves the file as it was. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.driver?.exec('ROLLBACK');
      throw error;
    }
  }

  private exec(sql: string): void {
    this.guard(() => this.opened().exec(sql));
  }

  private prepared(sql: string): SqlStatement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.opened().prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private opened(): SqlDriver {
    if (this.driver !== null) return this.driver;
    throw new ZhengmaiError('STORE_UNAVAILABLE', `The store ${this.path} is not open.`, 'Call open() first.');
  }

  private guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, this.path);
    }
  }
}
