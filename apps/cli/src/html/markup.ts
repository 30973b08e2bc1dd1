/** Text that is markup already. Only `markup` makes it, so that all that comes from articles is escaped in this one place. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = string | number | null | undefined | false | Markup | readonly Part[];

/** A piece of a page: markup`<p>${words}</p>`. What is put in is escaped, pieces and lists of pieces are taken as they are, null and false are nothing. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.reduce((text, literal, i) => `${text}${markupOf(parts[i - 1])}${literal}`));
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escape(String(part));
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => NAMES[character] as string);
}
