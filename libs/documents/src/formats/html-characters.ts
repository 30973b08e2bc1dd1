/** The characters that an HTML source prints, each with its offset in the source; spaces and markup are left out. */
export interface HtmlCharacters {
  readonly text: string;
  readonly offsets: Int32Array;
  /** How many source characters stand for it: 6 for `&nbsp;`. */
  readonly lengths: Uint8Array;
}

const SILENT = ['script', 'style', 'noscript', 'template', 'title'];
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  permil: '‰',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

export function htmlCharacters(html: string): HtmlCharacters {
  const offsets = new Int32Array(html.length);
  const lengths = new Uint8Array(html.length);
  let text = '';
  for (let at = 0; at < html.length;) {
    const character = html.charAt(at);
    if (character === '<') {
      at = behindTag(html, at);
      continue;
    }
    const entity = character === '&' ? entityAt(html, at) : null;
    const printed = entity?.printed ?? character;
    const length = entity?.length ?? 1;
    if (printed.trim() !== '') {
      offsets[text.length] = at;
      lengths[text.length] = length;
      text += printed;
    }
    at += length;
  }
  return { text, offsets, lengths };
}

function behindTag(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return behind(html, '-->', at);
  const name = /^<([a-z]+)/i.exec(html.slice(at, at + 12))?.[1]?.toLowerCase() ?? '';
  const end = behind(html, '>', at);
  return SILENT.includes(name) ? closing(html, name, end) : end;
}

function closing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return behind(html, '>', at);
  }
  return html.length;
}

function behind(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from);
  return at < 0 ? html.length : at + words.length;
}

/** Only entities of one UTF-16 unit are read: the others stand outside every run. */
function entityAt(html: string, at: number): { readonly printed: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(html);
  if (!match) return null;
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : null;
  const printed =
    code === null
      ? (NAMED[match[3] ?? ''] ?? (match[3] === 'nbsp' ? ' ' : null))
      : code <= 0xffff
        ? String.fromCharCode(code)
        : null;
  return printed === null ? null : { printed, length: match[0].length };
}
