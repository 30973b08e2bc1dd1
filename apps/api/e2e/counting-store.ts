import type { GraphStore } from '@zhengmai/store';

/** The same store, writing down the name of every question it is asked. */
export function countingStore(store: GraphStore, asked: string[]): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        asked.push(String(name));
        return member.apply(target, args);
      };
    },
  });
}
