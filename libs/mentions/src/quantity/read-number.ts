/** A number as printed, in figures or in Chinese numerals. */
export interface PrintedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly script: 'figures' | 'chinese';
}

const FIGURES = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const CHINESE = /[一二两三四五六七八九十百千零〇]{1,9}(?:点[一二三四五六七八九零]{1,3})?/y;
const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that begins at an offset, or null. 二〇二一 and 一二 are no numbers; 三十五, 两百 and 三点五 are. */
export function readNumber(folded: string, start: number): PrintedNumber | null {
  const code = folded.charCodeAt(start);
  const script = code < 0x3a ? 'figures' : 'chinese';
  const pattern = script === 'figures' ? FIGURES : CHINESE;
  pattern.lastIndex = start;
  const printed = pattern.exec(folded)?.[0];
  if (!printed) return null;
  const value = script === 'figures' ? Number(printed.replaceAll(',', '')) : chineseValue(printed);
  return Number.isFinite(value) ? { value, start, end: start + printed.length, script } : null;
}

function chineseValue(printed: string): number {
  const [whole = '', decimals = ''] = printed.split('点');
  let total = 0;
  let digit: number | null = null;
  for (const char of whole) {
    const ten = TENS[char];
    if (ten !== undefined) {
      total += (digit ?? 1) * ten;
      digit = null;
    } else if (char !== '零' && char !== '〇') {
      if (digit !== null) return Number.NaN;
      digit = char === '两' ? 2 : DIGITS.indexOf(char);
    }
  }
  total += digit ?? 0;
  const fraction = [...decimals].map((char) => DIGITS.indexOf(char)).join('');
  return fraction ? Number(`${total}.${fraction}`) : total;
}
