import { placesNamed } from '@zhengmai/lexicon';

const ACTING =
  /(?<=^|[\s，。、；：“”（）《》讯日午晚]|由|在)(\p{Script=Han}{2,4}[市县区镇乡])(?=委|党委|政府|人民政府|人大|政协|纪委|召开|举行|开展|印发|出台|启动)/gu;
const PAPER = /^(\p{Script=Han}{2,4}?)(?:日报|晚报|晨报|时报|新闻网|融媒)/u;
const SUFFIXES = ['市', '县', '区', '省', '州'];

/** A place that the gazetteer does not know, as the text itself prints it when it acts: 清州市委, 小满镇召开; null when it prints none twice. */
export function printedPlace(words: string): string | null {
  const counts = new Map<string, number>();
  for (const match of words.matchAll(ACTING)) {
    const name = (match[1] ?? '').replace(/([市县区])\1$/, '$1'); // 代县|县委
    if (placesNamed(name).length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= 2 ? best[0] : null;
}

/** 清州日报 over a text that prints 清州市. */
export function placeOfUnknownPaper(publication: string, words: string): string | null {
  const bare = PAPER.exec(publication)?.[1];
  if (bare === undefined || placesNamed(bare).length > 0) return null;
  const suffix = SUFFIXES.find((candidate) => words.includes(bare + candidate));
  return suffix === undefined ? null : bare + suffix;
}
