import { COMPOUND_SURNAMES } from '@zhengmai/lexicon';
import { NAME_WEIGHTS, scoreName, type Before, type NameCandidate } from './name-score.js';

/** Characters that transcribe names of other languages. */
const TRANSCRIBING =
  '阿埃艾安昂奥巴拜班邦包鲍贝本比彼别宾波伯博布查达戴丹道德登邓迪蒂丁东杜多厄恩尔法凡菲费芬冯弗福盖冈高戈格古哈海汉豪赫亨胡怀惠霍基吉季加贾杰金喀卡凯坎康考科克肯孔库拉莱兰朗劳勒雷黎里理利莉列林琳留卢鲁伦罗洛马玛麦曼芒毛梅门蒙米密缅莫默姆穆内纳娜尼年涅宁纽农诺欧帕潘庞佩彭皮平珀普奇齐乔切琴丘让热仁日荣茹瑞萨塞赛桑瑟沙莎尚绍舍申圣施什史斯松苏索塔泰坦汤陶特滕提廷通图托瓦万旺威韦维温文翁沃乌武西希锡夏肖谢辛兴雄休许雅亚扬耶叶伊因英尤于约扎詹泽哲珍朱兹子宗佐不都合力依甫江丽迪木买提措才旦央金夫廖涅帝芭芙芝茜姬娅妮茨桥奎夸恰戛拓摩敏昆智欣森泼珊琼瓜笛缪翰艺蓬谟迈逊鲁黛孜吾买玉素甫木尼瓦吉次洛贡觉罗云毕呼和那道嘎巴根图雅其格';
/** Names with a middle dot: 阿不都热西提·买买提. */
const DOTTED = new RegExp(`[${TRANSCRIBING}]{1,8}(?:·[${TRANSCRIBING}]{1,8}){1,3}`, 'y');
const FOREIGN = new RegExp(`[${TRANSCRIBING}]{3,9}`, 'y');
const LONGEST = 4;

/** The best name that begins at `start`, or null when none is good enough. */
export function nameAt(folded: string, start: number, before: Before): NameCandidate | null {
  const dotted = stick(DOTTED, folded, start);
  if (dotted !== null) return scoreName(folded, { start, end: start + dotted.length }, before);
  const candidates = [spaced(folded, start, before)];
  let end = start;
  for (let length = 1; length <= LONGEST; length++) {
    const character = folded.codePointAt(end);
    if (!isHan(character)) break;
    end += character > 0xffff ? 2 : 1;
    if (length < 2 || (length === LONGEST && !COMPOUND_SURNAMES.has(folded.slice(start, start + 2)))) continue;
    candidates.push(scoreName(folded, { start, end }, before));
  }
  return best(candidates);
}

/** A transcribed name behind a foreign title: 总统马克龙. */
export function foreignNameAt(folded: string, start: number): NameCandidate | null {
  const run = stick(FOREIGN, folded, start);
  if (run === null) return null;
  const candidate = scoreName(folded, { start, end: start + run.length }, 'title');
  return candidate.score >= 0 ? candidate : null;
}

/** The best name that ends at `end` and begins at a mark or at one of the given offsets. */
export function nameEndingAt(folded: string, end: number, opens: (start: number) => boolean): NameCandidate | null {
  const candidates: (NameCandidate | null)[] = [];
  let start = end;
  for (let length = 1; length <= LONGEST; length++) {
    start -= 1;
    if (start > 0 && (folded.charCodeAt(start) & 0xfc00) === 0xdc00) start -= 1;
    if (start < 0 || !isHan(folded.codePointAt(start))) break;
    if (length < 2 || !opens(start)) continue;
    if (length === LONGEST && !COMPOUND_SURNAMES.has(folded.slice(start, start + 2))) continue;
    candidates.push(scoreName(folded, { start, end }, 'edge'));
  }
  return best(candidates);
}

/** 张 波: two characters set apart to fill the width of three. */
function spaced(folded: string, start: number, before: Before): NameCandidate | null {
  if (folded[start + 1] !== ' ' || !/[\u3400-\u9fff] {1,2}[\u3400-\u9fff]/u.test(folded.slice(start, start + 4)))
    return null;
  const end = folded[start + 2] === ' ' ? start + 4 : start + 3;
  return scoreName(folded, { start, end }, before);
}

function isHan(codePoint: number | undefined): codePoint is number {
  if (codePoint === undefined) return false;
  return (codePoint >= 0x3400 && codePoint <= 0x9fff) || (codePoint >= 0x20000 && codePoint <= 0x3ffff);
}

function best(candidates: readonly (NameCandidate | null)[]): NameCandidate | null {
  let found: NameCandidate | null = null;
  for (const candidate of candidates) {
    if (candidate && candidate.score >= NAME_WEIGHTS.enough && candidate.score > (found?.score ?? 0)) found = candidate;
  }
  return found;
}

function stick(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
