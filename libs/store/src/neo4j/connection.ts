import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { neo4jError, notOpen, timedOut } from './neo4j-error.js';

export type Parameters = Readonly<Record<string, unknown>>;
/** One row of an answer; `rows.ts` and its like know what its columns are. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Row = Record<string, any>;
/** Runs one query inside a transaction. */
export type Run = (query: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface ConnectionOptions {
  readonly user?: string;
  readonly password?: string;
  readonly timeoutMs?: number;
}

const DATABASE = 'neo4j';
const ACQUISITION_MS = 5_000;

/** One driver, and around every call a limit of our own: a server that hangs is not noticed by the driver. */
export class Connection {
  private driver: Driver | null = null;
  private readonly readMs: number;

  constructor(
    readonly uri: string,
    private readonly options: ConnectionOptions,
  ) {
    this.readMs = options.timeoutMs ?? 10_000;
  }

  connect(): void {
    this.driver ??= neo4j.driver(this.uri, this.login(), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: ACQUISITION_MS,
      connectionAcquisitionTimeout: ACQUISITION_MS,
      // Less than our own limit: a server that is gone is then told from one that hangs.
      maxTransactionRetryTime: Math.min(ACQUISITION_MS, this.readMs / 2),
    });
  }

  async close(): Promise<void> {
    const driver = this.driver;
    this.driver = null;
    if (driver !== null) await Promise.race([driver.close(), pause(ACQUISITION_MS)]);
  }

  /** Fails at once where nobody listens or the login is refused; questions would be tried again for seconds. */
  async verify(): Promise<void> {
    await this.limited(this.readMs, () => this.driver!.getServerInfo({ database: DATABASE }));
  }

  /** One question, retried by the driver where that helps. */
  read(query: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const timeout = this.readMs;
    return this.limited(timeout, (session) =>
      session.executeRead((transaction) => runIn(transaction)(query, parameters), { timeout }),
    );
  }

  /** Work that is written as a whole or not at all; it may be run again, so it must not keep anything between runs. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const timeout = this.readMs * 10;
    return this.limited(timeout, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), { timeout }),
    );
  }

  /** A change of the schema, which stands in no transaction with others. */
  async change(query: string): Promise<void> {
    await this.limited(this.readMs * 10, (session) => session.run(query));
  }

  private async limited<T>(limit: number, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.driver === null) throw notOpen(this.uri);
    const session = this.driver.session({ database: DATABASE });
    const timer = deadline(limit + 1_000, () => timedOut(this.uri));
    try {
      return await Promise.race([work(session), timer.passed]);
    } catch (error) {
      throw neo4jError(error, this.uri);
    } finally {
      timer.clear();
      // Not waited for: closing waits for the server too, and what it ended with is known.
      session.close().catch(() => undefined);
    }
  }

  private login(): ReturnType<typeof neo4j.auth.basic> | undefined {
    const { user = 'neo4j', password } = this.options;
    return password === undefined ? undefined : neo4j.auth.basic(user, password);
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (query, parameters = {}) => {
    const result = await transaction.run(query, parameters);
    return result.records.map((record) => record.toObject());
  };
}

function deadline(milliseconds: number, error: () => Error): { readonly passed: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error()), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
