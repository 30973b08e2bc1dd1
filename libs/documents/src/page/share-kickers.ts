import type { Draft } from './draft.js';

/** Small reports under one kicker: the first prints it over its bold title, the next print their bold titles alone. */
export function shareKickers(drafts: readonly Draft[]): void {
  let kicker: Draft['heads'] = [];
  for (const draft of drafts) {
    const title = draft.heads.at(-1);
    if (draft.heads.length === 0) continue;
    if (!title?.bold) kicker = [];
    else if (draft.heads.length > 1) kicker = draft.heads.slice(0, -1).filter((head) => !head.bold);
    else draft.heads.unshift(...kicker);
  }
}
