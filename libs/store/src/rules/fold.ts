const FULL_WIDTH = /[！-～　\p{Cc}]/gu;

/** Case folded, full width to half width, control characters to spaces; always as long as the text, so offsets hold. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : lowerOneByOne(text);
  return folded.replace(FULL_WIDTH, foldCharacter);
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}

/** A few letters grow when lowered (İ); those stay as they are. */
function lowerOneByOne(text: string): string {
  let lowered = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const lower = unit.toLowerCase();
    lowered += lower.length === 1 ? lower : unit;
  }
  return lowered;
}
