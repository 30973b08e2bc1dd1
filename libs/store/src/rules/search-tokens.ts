const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * A folded text as one token a character, separated by spaces: an index that knows only words then finds every run of
 * characters, of one character too, as a phrase. Characters whose class an index's own tables may not know (Han beyond
 * the first block, accented letters) are written as a word in hex; punctuation is left out, so hits need confirmation.
 */
export function searchTokens(folded: string): string {
  const tokens: string[] = [];
  for (const character of folded) {
    if (isPlain(character.charCodeAt(0))) tokens.push(character);
    else if (LETTER.test(character)) tokens.push(`x${character.codePointAt(0)!.toString(16)}`);
  }
  return tokens.join(' ');
}

function isPlain(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fcb;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
