import { APPOINTING_WORDS, CREDITS, PERSON_NOUNS, PERSON_VERBS, THEORY_NAMES } from '@zhengmai/lexicon';
import type { Lexicon } from '@zhengmai/model';

/** Nouns that a name may follow though they are no posts: 村民, 退役军人. */
export const NOUN_WORDS: Lexicon = { name: 'person-noun', words: PERSON_NOUNS };

/** Verbs before which a name may stand alone: 罗某某强调. */
export const VERB_WORDS: Lexicon = { name: 'person-verb', words: PERSON_VERBS };

/** Who wrote and made the page. */
export const CREDIT_WORDS: Lexicon = { name: 'person-credit', words: CREDITS };

/** Verbs of appointing, whose object is a person. */
export const APPOINTING: Lexicon = { name: 'person-appointing', words: APPOINTING_WORDS };

/** Names that theories bear too. */
export const THEORY: Lexicon = { name: 'person-theory', words: THEORY_NAMES };
