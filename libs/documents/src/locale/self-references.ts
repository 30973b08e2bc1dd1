import type { PlaceLevel } from '@zhengmai/lexicon';

/** How often a text speaks of its own province, city or county without naming it: 我市, 全市, 市委. */
export type SelfReferences = Readonly<Record<'province' | 'city' | 'county', number>>;

const LEVEL_OF: Readonly<Record<string, keyof SelfReferences>> = {
  省: 'province',
  市: 'city',
  县: 'county',
  区: 'county',
  州: 'city',
  旗: 'county',
  盟: 'city',
};
const OFFICES = ['委', '政府', '长', '人大', '政协', '纪委', '领导', '直'];

/** Counts them; a word with its place in front (太原市委) is not one. */
export function selfReferences(text: string): SelfReferences {
  const counts = { province: 0, city: 0, county: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const level = LEVEL_OF[text.charAt(at)];
    if (!level) continue;
    const before = text.charAt(at - 1);
    if (before === '我' || before === '全' || before === '该') counts[level] += before === '我' ? 3 : 2;
    else if (isBoundary(before) && OFFICES.some((office) => text.startsWith(office, at + 1))) counts[level] += 1;
  }
  return counts;
}

function isBoundary(character: string): boolean {
  return character === '' || /[\s，,。、；;：:“”‘’（）()！？《》\n讯日午晚时由在按照]/.test(character);
}

export function levelsOf(kind: keyof SelfReferences): readonly PlaceLevel[] {
  return kind === 'province'
    ? ['province']
    : kind === 'city'
      ? ['prefecture', 'county', 'province']
      : ['county', 'prefecture'];
}
