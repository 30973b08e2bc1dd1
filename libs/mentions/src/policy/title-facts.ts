import type { PolicyValue } from '@zhengmai/model';

const DRAFT = /草案|讨论稿|征求意见稿|送审稿|审议稿|初稿/;
const TRIAL = /试行|暂行/;
const REVISED = /\((?:\d{4}年)?(?:修订|修正)(?:版|本)?\)|修订[版本]?$/;
const YEAR = /((?:19|20)\d\d)(?:年|-|—)/;
const NUMBER = /\s?\(([^()\d]{1,12}[〔[(]\d{4}[〕\])](?:第)?\d{1,4}号)\)/y;

/** What a folded title tells about its document. */
export function titleFacts(title: string): Pick<PolicyValue, 'status' | 'year'> {
  const status = DRAFT.test(title) ? 'draft' : TRIAL.test(title) ? 'trial' : REVISED.test(title) ? 'revised' : null;
  return { status, year: YEAR.exec(title)?.[1] ?? null };
}

/** The document number printed in brackets at `at`, with the offset behind it: 《…》(临政发〔2021〕12号). */
export function docNumberAt(folded: string, at: number): { readonly docNumber: string; readonly end: number } | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(folded);
  return match ? { docNumber: match[1] as string, end: NUMBER.lastIndex } : null;
}
