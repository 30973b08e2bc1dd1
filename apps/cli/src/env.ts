import { ZhengmaiError } from '@zhengmai/model';

/** All that the programs read from the environment, read here and nowhere else. */
export interface Env {
  /** `sqlite:<file>` or `neo4j://host:port`. */
  readonly store: string;
  /** False where the user named the store: then it is never filled with samples. */
  readonly isDefaultStore: boolean;
  readonly port: number;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

const DEFAULT_STORE = 'sqlite:data/zhengmai.db';
const DEFAULT_PORT = 4000;

export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const store = variables['ZHENGMAI_STORE'] || undefined;
  return {
    store: store ?? DEFAULT_STORE,
    isDefaultStore: store === undefined,
    port: readPort(variables['PORT'] || undefined),
    user: variables['NEO4J_USER'] || undefined,
    password: variables['NEO4J_PASSWORD'] || undefined,
  };
}

/** 0 lets the system choose a free port. */
function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ZhengmaiError('BAD_USAGE', `PORT is ${text}, which is no port`, 'set PORT to a number from 0 to 65535');
}
