import { ZhengmaiError } from '@zhengmai/model';

/** All that the API reads from the environment when it is started on its own, read here and nowhere else. */
export interface Env {
  /** `ZHENGMAI_STORE`: `sqlite:<file>` or `neo4j://host:port`. */
  readonly store: string;
  /** `PORT`; 0 lets the system choose a free one. */
  readonly port: number;
  /** `HOST`: the address to listen on; every address where it is not set. */
  readonly host: string | undefined;
  /** `NEO4J_USER` and `NEO4J_PASSWORD`. */
  readonly user: string | undefined;
  readonly password: string | undefined;
}

const DEFAULT_STORE = 'sqlite:data/zhengmai.db';
const DEFAULT_PORT = '4000';

export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  return {
    store: variables['ZHENGMAI_STORE'] || DEFAULT_STORE,
    port: portOf(variables['PORT'] || DEFAULT_PORT),
    host: variables['HOST'] || undefined,
    user: variables['NEO4J_USER'] || undefined,
    password: variables['NEO4J_PASSWORD'] || undefined,
  };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ZhengmaiError('BAD_USAGE', `PORT is ${text}, which is no port.`, 'Set PORT to a number from 0 to 65535.');
}
