const DIGITS = '〇一二三四五六七八九';

/** A number printed in figures or in Chinese (6, 十二, 二十一, 二〇二一); NaN when it is neither. */
export function numeralOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const ten = printed.indexOf('十');
  if (ten < 0) return Number([...printed].map((char) => digitOf(char)).join(''));
  const tens = ten === 0 ? 1 : digitOf(printed.slice(0, ten));
  const units = ten === printed.length - 1 ? 0 : digitOf(printed.slice(ten + 1));
  return tens * 10 + units;
}

function digitOf(char: string): number {
  if (char === '零' || char === '○' || char === 'O' || char === '0') return 0;
  const digit = DIGITS.indexOf(char);
  return digit < 0 ? Number.NaN : digit;
}
