import type { Request } from 'express';
import type { GraphReader } from './graph-reader.js';

/** What resolvers of one request share; `@Context('reader')` takes it. */
export interface RequestContext {
  readonly req: Request;
  readonly reader: GraphReader;
  /** To be called when the answer is sent. */
  readonly release: () => void;
}
