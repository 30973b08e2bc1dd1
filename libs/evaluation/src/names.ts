const MARKS = /[\s"“”‘’'「」『』《》〈〉<>()[\]【】*·，,。:：;；、.\-—－]/gu;

/** A name without marks and spaces, in one width: what is compared. */
export function norm(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(MARKS, '');
}

const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['卫生健康', '卫健'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['工业和信息化', '工信'],
  ['人力资源和社会保障', '人社'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['国有资产监督管理', '国资'],
  ['市场监督管理', '市场监管'],
  ['纪律检查', '纪'],
  ['机构编制委员会办公室', '编办'],
  ['办公室', '办'],
  ['办公厅', '办'],
  ['中国共产党', ''],
  ['中共', ''],
  ['人民政府', '政府'],
  ['委员会', '委'],
  ['共产主义青年团', '团'],
  ['共青团', '团'],
  ['人民代表大会', '人大'],
  ['常务委', '常委会'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
];

/** A body's name with the usual short forms, so that 卫生健康委员会 and 卫健委 compare as equal. */
export function bodyName(text: string | null | undefined): string {
  return SHORT_FORMS.reduce((name, [long, short]) => name.replaceAll(long, short), norm(text));
}

const UNDER_GOVERNMENT = /政府(?=(?:常务)?副?(?:省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主席))/g;

export function postName(text: string | null | undefined): string {
  return bodyName(text).replace(UNDER_GOVERNMENT, '');
}

export function placeName(text: string | null | undefined): string {
  return norm(text).replace(/(?:省|市|自治区|特别行政区)$/, '');
}

const STARTS_WITH_PLACE = /^.{2,6}(?:省|市|区|县|州|盟|旗|镇|乡|街道|村|社区)/;

/** Whether one name is the other with a higher place in front (甘州区小满镇, 小满镇); a bare 市委 is never a city's. */
export function isFuller(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || short === long || !long.endsWith(short) || /^[省市县区州本我该全各]/.test(short))
    return false;
  return isPlaces(long.slice(0, long.length - short.length)) && (a.length < b.length || STARTS_WITH_PLACE.test(short));
}

const PLACE_ENDINGS = ['省', '市', '自治区', '区', '县', '州', '盟', '旗'];

/** Whether a text is nothing but names of places, one behind the other, each of two to eight characters and its ending. */
function isPlaces(text: string): boolean {
  if (text === '') return false;
  const reached = new Set([0]);
  for (let start = 0; start < text.length; start++) {
    if (!reached.has(start)) continue;
    for (const ending of PLACE_ENDINGS) {
      for (let length = 2; length <= 8; length++) {
        const at = start + length;
        if (text.startsWith(ending, at)) reached.add(at + ending.length);
      }
    }
  }
  return reached.has(text.length);
}

/** Share of character pairs that two names have in common, 0 to 1. */
export function similarity(a: string | null | undefined, b: string | null | undefined): number {
  const x = bigrams(norm(a));
  const y = bigrams(norm(b));
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return shared / Math.max(1, x.size + y.size - shared);
}

/** Names of meetings and campaigns: equal, or one holds the other and is not much longer, or they share most pairs. */
export function isSameName(a: string, b: string): boolean {
  const x = norm(a);
  const y = norm(b);
  if (!x || !y) return false;
  if (x === y || similarity(a, b) >= 0.6) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return codePoints(short) >= 4 && long.includes(short) && codePoints(short) / codePoints(long) >= 0.4;
}

/** null when one of them has no date; else whether the predicted one says what the gold says, at least as precisely. */
export function isSameDate(gold: string | null | undefined, predicted: string | null | undefined): boolean | null {
  if (!gold || !predicted) return null;
  if (gold.startsWith('--')) return gold === predicted || predicted.slice(5) === gold.slice(2);
  const shared = Math.min(gold.length, predicted.length);
  return gold.slice(0, shared) === predicted.slice(0, shared) && shared >= 4 && predicted.length >= gold.length;
}

function bigrams(text: string): Set<string> {
  const characters = [...text];
  const pairs = new Set(characters.slice(0, -1).map((character, i) => character + characters[i + 1]));
  return pairs.size > 0 ? pairs : new Set([text]);
}

function codePoints(text: string): number {
  return [...text].length;
}
