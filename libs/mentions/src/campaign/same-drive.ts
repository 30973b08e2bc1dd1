import type { Candidate } from './candidate.js';
import { CAMPAIGN_HEADS } from './heads.js';

const HEAD_WORDS = [...CAMPAIGN_HEADS.words].sort((a, b) => b.length - a.length);

/** Candidates of one article in groups, one a drive; a pointer joins the drive named last before it, or none. */
export function groupDrives(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates.filter(({ pointer }) => !pointer)) {
    const group = groups.find((members) => members.some((member) => isSame(member, candidate)));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  for (const pointer of candidates.filter((candidate) => candidate.pointer)) {
    const named = groups.filter((group) =>
      group.some((member) => member.start < pointer.start && fits(member, pointer)),
    );
    named.at(-1)?.push(pointer);
  }
  return groups.map((group) => group.toSorted((a, b) => a.start - b.start));
}

function isSame(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a];
  if (long.name.endsWith(short.name)) return true;
  const core = coreOf(short.name);
  if (core.length >= 3 && long.name.includes(core)) return true;
  return long.quoted !== null && (long.quoted === short.name || long.quoted === short.quoted);
}

/** 该行动 and 专项整治 point to a drive whose name holds their last word. */
function fits(member: Candidate, pointer: Candidate): boolean {
  return member.name.includes(pointer.name) || member.head.endsWith(pointer.name.slice(-2));
}

/** The name without the words for a drive on which it ends. */
function coreOf(name: string): string {
  const head = HEAD_WORDS.find((word) => name.endsWith(word));
  return head ? name.slice(0, name.length - head.length) : name;
}
