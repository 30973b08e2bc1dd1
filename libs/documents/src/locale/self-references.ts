/** How often a text speaks of its own province, city or county without naming it: 我市, 全市, 市委. */
export type SelfReferences = Readonly<Record<'province' | 'city' | 'county', number>>;

const LEVELS: ReadonlyMap<number, keyof SelfReferences> = new Map(
  (
    [
      ['省', 'province'],
      ['市', 'city'],
      ['州', 'city'],
      ['盟', 'city'],
      ['县', 'county'],
      ['区', 'county'],
      ['旗', 'county'],
    ] as const
  ).map(([character, level]) => [character.charCodeAt(0), level]),
);
const OFFICE = /(?:委|政府|长|人大|政协|纪委|领导|直)/y;
const BOUNDARIES = new Set('\n\t \u3000，,。、；;：:“”‘’（）()！？《》讯日午晚时由在按照');

/** Counts them; a word with its place in front (太原市委) is not one. */
export function selfReferences(text: string): SelfReferences {
  const counts = { province: 0, city: 0, county: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const level = LEVELS.get(text.charCodeAt(at));
    if (level) counts[level] += weightAt(text, at);
  }
  return counts;
}

function weightAt(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (before === '我') return 3;
  if (before === '全' || before === '该') return 2;
  if (before !== '' && !BOUNDARIES.has(before)) return 0;
  OFFICE.lastIndex = at + 1;
  return OFFICE.test(text) ? 1 : 0;
}
