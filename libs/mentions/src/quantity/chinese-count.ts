import type { Doc } from '@zhengmai/model';
import type { Candidate } from './candidate.js';

/** Units under which 一 and 两 are idiom more often than count: 一次, 一批, 一起, 一个. */
const IDIOM =
  /^(?:次|批|起|个|项|条|种|面|片|把|份|份|对|头|口|分|度|组|套|笔|列|场|站|年|天|日|周|番|轮|堂|门|块|家|名|位|本|区|县|市|村|省|校|店|部|团|支|只|盘|集|杆|根|层|例|批次)$/;

/** 百年, 千企: a round idea, no number. */
const BARE_HUNDRED = /^[百千]/;

/** Whether a number in Chinese numerals counts: 三百余名, 四到五个工作日, 区域一处; a bare 一个 or 两项 is how one speaks. */
export function isCounted(doc: Doc, { number, unit, lead, tail }: Candidate): boolean {
  if (number.script === 'figures') return true;
  if (BARE_HUNDRED.test(doc.folded.slice(number.start, number.end))) return unit.more;
  if (number.value < 10 && /^[元度米]$/.test(unit.unit)) return false;
  if (unit.kind === 'share' || unit.kind === 'money' || unit.scale >= 1e4) return true;
  if (unit.kind === 'measure' || unit.kind === 'time') return true;
  if (number.value > 10 || unit.more) return true;
  if (unit.base.length >= 2) return true;
  if (unit.base === '次' && /每(?:半?年|季度|月|周|日|天)/.test(lead)) return true;
  return atEndOfItem(tail) && /[\u4e00-\u9fa5”》)]$/.test(lead) && !IDIOM.test(unit.base);
}

/** Behind its noun and before a mark: 发现隐患三处、整改两处. */
function atEndOfItem(tail: string): boolean {
  return tail === '' || /^[、和及,;]/.test(tail);
}
