const QUOTE_MARKS: Readonly<Record<string, string>> = {
  '「': '“',
  '『': '“',
  '」': '”',
  '』': '”',
  '〈': '〈',
  '•': '·',
  '・': '·',
  '‧': '·',
  '　': ' ',
  '\t': ' ',
  ' ': ' ',
  '﹙': '(',
  '﹚': ')',
};

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The same text, character by character, in one writing: full-width ASCII to half-width, quotation marks to “ ”.
 * The length never changes, so offsets in the fold are offsets in the text (NFKC would change lengths).
 */
export function fold(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let opening = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (code === 0x0a) opening = true;
    const replacement = foldOne(text[i] as string, code, opening);
    if (replacement === undefined) continue;
    if (code === 0x22) opening = !opening;
    parts.push(text.slice(from, i), replacement);
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function foldOne(char: string, code: number, opening: boolean): string | undefined {
  if (code === 0x22 || code === 0xff02) return opening ? '“' : '”';
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  return QUOTE_MARKS[char];
}
