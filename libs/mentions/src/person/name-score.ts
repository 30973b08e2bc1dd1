import {
  AFTER_NAMES,
  COMPOUND_SURNAMES,
  givenNameScore,
  NO_GIVEN_NAMES,
  PARTICLE_SURNAMES,
  placesNamed,
  SURNAMES,
  THEORY_NAMES,
  WORDS_LIKE_NAMES,
} from '@zhengmai/lexicon';

/**
 * What speaks for a run of characters being a name, in one table. The parts are added; a name needs `enough`.
 * Form: the surname by how many bear it, the given name by how its characters are used (log-odds from a corpus).
 * Place: what stands before and behind.
 */
export const NAME_WEIGHTS = {
  surname: {
    common: 3,
    known: 2,
    rare: 0,
    doubtful: -2,
    none: -4,
    noneInList: -3,
    noneWithoutTitle: -9,
    particle: -2,
  },
  compoundSurname: 5,
  leader: 9,
  threeCharacters: 1,
  particleAtEnd: -7,
  strangeAndShort: -1.5,
  repeated: 3,
  givenCharacter: 0.8,
  givenFloor: -6,
  before: { title: 5, noun: 3.5, list: 5, edge: 2, inside: -5 },
  behind: { mark: 3, word: 3, digit: 2, nothing: -3 },
  wordLikeName: -9,
  placeName: -6,
  placeWordAtEnd: -6,
  enough: 6,
} as const;

/** Bearers counted among some thousands of bylines. */
const COMMON_SURNAME = 15;
export const KNOWN_SURNAME = 3;
const MARK = /[\s,.。;:、!?()“”《》—\-…]/;
const LONGEST_FOLLOWER = 4;
/** 王某某 is not named in full. */
const ANONYMOUS = '某';
/** 柳汀区, 温县: what ends like a place or an office is one. */
const PLACE_WORD = /[省市县区局厅委旗]$/u;

export type Before = keyof typeof NAME_WEIGHTS.before;

export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly score: number;
}

/** Scores one run of characters as a name, given what stands before it. */
export function scoreName(
  folded: string,
  { start, end }: { start: number; end: number },
  before: Before,
): NameCandidate {
  const name = folded.slice(start, end).replaceAll(' ', '');
  const strange = knownSurname(name) ? 0 : strangeness(folded, name, before);
  const score = formScore(name) + strange + NAME_WEIGHTS.before[before] + behindScore(folded, end);
  return { start, end, name, score };
}

function knownSurname(name: string): boolean {
  return name.includes('·') || SURNAMES.has(name[0] as string) || COMPOUND_SURNAMES.has(name.slice(0, 2));
}

/** A first character that is no known surname needs a title or a list, and repetition helps it. */
function strangeness(folded: string, name: string, before: Before): number {
  const { none, noneInList, noneWithoutTitle } = NAME_WEIGHTS.surname;
  if (AFTER_NAMES.has(name[0] as string)) return NAME_WEIGHTS.wordLikeName;
  if (before === 'list') return noneInList - none;
  if (before !== 'title') return noneWithoutTitle - none;
  if (name.length === 2) return NAME_WEIGHTS.strangeAndShort;
  return folded.indexOf(name) !== folded.lastIndexOf(name) ? NAME_WEIGHTS.repeated : 0;
}

/** What the form alone says: surname, given name, and whether it is another word. */
export function formScore(name: string): number {
  if (name.includes(ANONYMOUS)) return NAME_WEIGHTS.wordLikeName;
  if (name.includes('·')) return NAME_WEIGHTS.compoundSurname;
  if (THEORY_NAMES.includes(name)) return NAME_WEIGHTS.leader;
  const compound = name.length >= 3 && COMPOUND_SURNAMES.has(name.slice(0, 2));
  let [length, sum] = [0, 0];
  for (const character of name.slice(compound ? 2 : 1)) {
    length++;
    sum += givenNameScore(character);
  }
  sum *= NAME_WEIGHTS.givenCharacter;
  const surname = compound ? NAME_WEIGHTS.compoundSurname : surnameScore(name[0] as string);
  const last = name.at(-1) as string;
  let score = length === 2 ? NAME_WEIGHTS.threeCharacters : 0;
  if (AFTER_NAMES.has(last) && givenNameScore(last) <= 0) score += NAME_WEIGHTS.particleAtEnd;
  if (PLACE_WORD.test(name)) score += NAME_WEIGHTS.placeWordAtEnd;
  if (NO_GIVEN_NAMES.has(name.slice(-2))) score += NAME_WEIGHTS.wordLikeName;
  score += surname + Math.max(NAME_WEIGHTS.givenFloor, length > 1 ? sum * 0.75 : sum);
  if (WORDS_LIKE_NAMES.has(name) || WORDS_LIKE_NAMES.has(name.slice(0, 2)) || AFTER_NAMES.has(name)) {
    score +=
      WORDS_LIKE_NAMES.has(name) || AFTER_NAMES.has(name) ? NAME_WEIGHTS.wordLikeName : NAME_WEIGHTS.wordLikeName / 2;
  }
  return placesNamed(name).length > 0 ? score + NAME_WEIGHTS.placeName : score;
}

function surnameScore(surname: string): number {
  const { common, known, rare, doubtful, none, particle } = NAME_WEIGHTS.surname;
  const weight = SURNAMES.get(surname);
  if (weight === undefined) return none;
  const doubt = PARTICLE_SURNAMES.has(surname) ? particle : 0;
  if (weight >= COMMON_SURNAME) return common + doubt;
  if (weight >= KNOWN_SURNAME) return known + doubt;
  return (weight > 0 ? rare : doubtful) + doubt;
}

/** What follows a name: a mark, a figure, or a word that names are followed by. */
export function behindScore(folded: string, end: number): number {
  const { mark, word, digit, nothing } = NAME_WEIGHTS.behind;
  const next = folded[end];
  if (next === undefined || MARK.test(next)) return mark;
  if (next >= '0' && next <= '9') return digit;
  for (let length = LONGEST_FOLLOWER; length > 0; length--) {
    const behind = folded.slice(end, end + length);
    if (AFTER_NAMES.has(behind)) return word + (length > 1 ? 0.5 : 0);
    // 调研: a place may follow without a preposition (市委书记某某清徐调研).
    if (length > 1 && placesNamed(behind).length > 0) return word;
  }
  return nothing;
}
