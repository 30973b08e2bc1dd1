const BLOCK = /(<!-- (query|output): (\S+) -->\n)[^]*?(<!-- \/\2 -->)/g;

/** Text with each block `<!-- query: x -->` … `<!-- /query -->` (or output) filled anew: `make[kind](x)` says with what. */
export async function fillBlocks(text, make) {
  let filled = '';
  let at = 0;
  for (const found of text.matchAll(BLOCK)) {
    const [whole, open, kind, name, close] = found;
    filled += `${text.slice(at, found.index)}${open}\n${await make[kind](name)}\n${close}`;
    at = found.index + whole.length;
  }
  return filled + text.slice(at);
}
