import type { Candidate } from './candidate.js';

/** What a service or a rule takes: 平均用时4.97个工作日, 缩短至3小时, 期限不超过7日. */
const SETS =
  /(?:不超过|不得超过|控制在|平均(?:用时|时长|时间)?|(?:缩短|压缩|压减|减少|精简|缩减|延长|降低|降|减|增加|提前)(?:至|到|为|了)?|放假|用时|仅需|只需|时限(?:统一)?(?:为|是)?|期限(?:为|是)?|办结时间[^,。;]{0,4}为|审批时间[^,。;]{0,4}为|提速)(?:约|近|超过|超|至少|的)?$/;
/** 24小时内完成: an order of hours or working days is a norm, of days a plain deadline. */
const WITHIN = /^(?:之内|以内|内)/;
const IN_A_ROW = /(?:连续|蝉联)$/;

/** Whether a length of time is a norm or a result of a service; all other durations only date something. */
export function isTimeNorm({ unit, lead, tail, number }: Candidate): boolean {
  if (unit.kind !== 'time') return true;
  if (unit.base === '年') return number.script === 'figures' && IN_A_ROW.test(lead);
  if (SETS.test(lead)) return true;
  return /小时|工作日|分钟/.test(unit.base) && WITHIN.test(tail) && number.script === 'figures';
}
