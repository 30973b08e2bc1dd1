const MARKS = /[\s"“”‘’'《》<>()[\],，。:：;；、.·-]/g;
const ORDINAL = /第[〇零一二三四五六七八九十百\d]+次/;
/** Names of one meeting may differ by the place in front (全市, 太原市) and by the year. */
const PLACE_OR_YEAR = /^(?:\d{4}年度?)?(?:全[省市县区国州旗]|[^全]{2,6}?[省市县区州旗](?!委|政|人|级|教|纪))?/;

/** Whether two names of gatherings in one article mean one gathering: equal but for place, or one holds the other, or most bigrams are shared. */
export function sameMeeting(a: string, b: string): boolean {
  const x = a.replace(MARKS, '');
  const y = b.replace(MARKS, '');
  if (x === y) return true;
  const ordinals = [ORDINAL.exec(x)?.[0], ORDINAL.exec(y)?.[0]];
  if (ordinals[0] && ordinals[1] && ordinals[0] !== ordinals[1]) return false;
  const bodies = [x.replace(PLACE_OR_YEAR, ''), y.replace(PLACE_OR_YEAR, '')] as const;
  if (bodies[0] === bodies[1]) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 4 && long.includes(short)) return true;
  return jaccard(bodies[0], bodies[1]) >= 0.6;
}

function jaccard(a: string, b: string): number {
  const x = bigrams(a);
  const y = bigrams(b);
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return shared / Math.max(1, x.size + y.size - shared);
}

function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
