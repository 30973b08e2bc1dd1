import { ZhengmaiError } from '@zhengmai/model';

/** What the driver or the server says, as an error that a user can act on; faults of our own stay what they are. */
export function neo4jError(cause: unknown, location: string): unknown {
  if ((cause as { name?: unknown } | null)?.name !== 'Neo4jError') return cause;
  const { code, message } = cause as { code: string; message: string };
  if (code.includes('TransactionTimedOut')) return timedOut(location, cause);
  const hint = hintFor(code);
  return new ZhengmaiError('STORE_UNAVAILABLE', `Neo4j at ${location}: ${firstLine(message)}`, hint, { cause });
}

export function timedOut(location: string, cause?: unknown): ZhengmaiError {
  return new ZhengmaiError(
    'TIMEOUT',
    `Neo4j at ${location} took too long to answer.`,
    'Ask for less, or look whether the server is overloaded or hangs.',
    { cause },
  );
}

export function notOpen(location: string): ZhengmaiError {
  return new ZhengmaiError('STORE_UNAVAILABLE', `The store ${location} is not open.`, 'Call open() first.');
}

function hintFor(code: string): string {
  if (code.startsWith('Neo.ClientError.Security'))
    return 'Set NEO4J_USER and NEO4J_PASSWORD to a login of this server.';
  if (code.startsWith('Neo.TransientError')) return 'The server is busy or starting: try again in a moment.';
  if (code.startsWith('Neo.')) return 'The server refused a question of ours: see its log; is it Neo4j 5.26 or later?';
  return 'Check that the server runs and can be reached (npm run neo4j -- start runs one here).';
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.trim();
}
