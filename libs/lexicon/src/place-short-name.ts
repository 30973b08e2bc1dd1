/** Peoples as they stand in names of autonomous areas; some names print them without 族 (伊犁哈萨克自治州). */
const PEOPLES =
  '蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 塔吉克 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春族 各族'.split(
    ' ',
  );

const SUFFIXES = '特别行政区 自治区 自治州 自治县 自治旗 林区 特区 地区 省 市 盟 区 县 旗'.split(' ');

/** The name without its suffix and its peoples: 太原, 内蒙古, 延边; the whole name where one character would be left (赵县). */
export function placeShortName(name: string): string {
  const suffix = suffixOf(name);
  const bare = name.slice(0, name.length - suffix.length);
  const named = suffix.startsWith('自治') || (suffix === '区' && bare.endsWith('族'));
  const stem = named ? withoutPeoples(bare) : bare;
  return stem.length >= 2 ? stem : name;
}

/** What papers print for autonomous areas below a province: 延边州, 石柱县, 鄂伦春旗; null for other names. */
export function placeMiddleName(name: string): string | null {
  if (!name.includes('自治')) return null;
  const suffix = suffixOf(name);
  const kind = suffix.slice(2);
  return suffix.startsWith('自治') && kind !== '区' ? placeShortName(name) + kind : null;
}

function suffixOf(name: string): string {
  const last = name.slice(-1);
  // Most names end in one plain suffix; only those in 区, 州, 县, 旗 may end in a longer one.
  if (last === '市' || last === '省' || last === '盟') return last;
  return SUFFIXES.find((suffix) => name.endsWith(suffix) && name.length > suffix.length) ?? '';
}

function withoutPeoples(stem: string): string {
  const people = PEOPLES.find((word) => stem.endsWith(word) && stem.length >= word.length + 2);
  if (people) return withoutPeoples(stem.slice(0, stem.length - people.length));
  // 东乡族自治县 is named by its people alone.
  return PEOPLES.includes(stem) ? stem.replace(/族$/u, '') : stem;
}
