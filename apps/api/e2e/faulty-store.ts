import type { GraphStore } from '@zhengmai/store';

/** A real store whose questions can be made to fail, or to take long. */
export interface Faults {
  /** Thrown in place of every answer while it is set. */
  error?: Error;
  /** The only question that fails; all fail unless it is set. */
  only?: string;
  /** Milliseconds that every answer waits. */
  delay?: number;
  /** How many questions reached the store. */
  reached: number;
}

const QUESTIONS: ReadonlySet<string> = new Set([
  'nodes',
  'page',
  'count',
  'neighbours',
  'neighboursOf',
  'search',
  'stats',
  'describe',
]);

export function faultyStore(store: GraphStore, faults: Faults): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || !QUESTIONS.has(String(name))) return member;
      return async (...args: unknown[]): Promise<unknown> => {
        faults.reached += 1;
        if (faults.delay !== undefined) await new Promise((done) => setTimeout(done, faults.delay));
        if (faults.error && (faults.only ?? name) === name) throw faults.error;
        return member.apply(target, args);
      };
    },
  });
}
