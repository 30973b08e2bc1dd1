import { ORGANIZATION_FUNCTIONS, ORGANIZATION_LEADS, placesNamed } from '@zhengmai/lexicon';

/** What stands in front of a body's own words: 人行 + 大同市, 该 + 市, 湖南 + 怀化市. */
export interface Prefix {
  /** 人行, 共青团, 中共; empty when there is none. */
  readonly lead: string;
  /** 我, 该, 本, 全: the place is one that the text or the locale gives. */
  readonly pointer: string;
  /** Printed names of places, widest first. */
  readonly places: readonly string[];
  /** 省, 市, 县, 区 … standing for a place, or empty. */
  readonly letter: string;
  /** Length of all of it. */
  readonly length: number;
}

/** Short names of places that are other words first. */
const COMMON_WORDS = new Set(
  '合作 资源 共和 平和 会同 同心 和平 惠民 兴业 中方 东方 南部 安定 文化 开放 建设'.split(' '),
);
const LETTERS = /(?:自治[区州县旗]|[省市县区州盟旗])/y;
const POINTERS = /[我本该全](?=[省市县区州盟旗])/y;
const LONGEST_PLACE = 11;
/** Words in which the letter is no level: 市场, 区块链, 县域; but 市民政局 and 县城管局 are bodies. */
const NOT_A_LEVEL =
  /市(?:[场值长面价]|民(?![政族革建盟进宗航兵营委])|容(?![环管]))|县(?:[域级长]|城(?![管市乡建投关]))|区[域块间位长别]|省[会级长份时]|州长|盟友|旗[帜下舰]/y;

/** Reads places, level letters and leads from the front of a name. */
export function readPrefix(name: string): Prefix {
  const lead = leadOf(name);
  let at = lead.length;
  const places: string[] = [];
  for (let place = placeAt(name, at); place !== null; place = placeAt(name, at)) {
    places.push(place);
    at += place.length;
  }
  const pointer = places.length > 0 ? '' : stick(POINTERS, name, at);
  at += pointer.length;
  const letter = isLevel(name, at) ? stick(LETTERS, name, at) : '';
  return { lead, pointer, places, letter, length: at + letter.length };
}

/** Whether the character at `at` stands for a level of government. */
export function isLevel(text: string, at: number): boolean {
  return stick(LETTERS, text, at) !== '' && stick(NOT_A_LEVEL, text, at) === '';
}

/** The longest name of a place that begins at `at`, leaving at least one character behind it, or null. */
function placeAt(name: string, at: number): string | null {
  for (let length = Math.min(LONGEST_PLACE, name.length - at - 1); length >= 2; length--) {
    const candidate = name.slice(at, at + length);
    if (isPlaceName(candidate)) return candidate;
  }
  return null;
}

/** Whether a word names a place and reads as one: 公安 and 市中 are short names of counties, and other words first. */
export function isPlaceName(word: string): boolean {
  const entries = placesNamed(word);
  if (entries.length === 0) return false;
  if (entries.some(({ name }) => name === word)) return true;
  return !ORGANIZATION_FUNCTIONS.has(word) && !COMMON_WORDS.has(word) && !/^[省市县区州]/u.test(word);
}

function leadOf(name: string): string {
  if (/^团[省市县区州旗]委/u.test(name)) return '团';
  return ORGANIZATION_LEADS.find((lead) => name.startsWith(lead) && name.length > lead.length + 1) ?? '';
}

function stick(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
