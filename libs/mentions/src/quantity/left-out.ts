import type { Candidate } from './candidate.js';

/** Points that a speaker, list or document counts. */
const POINTS =
  /^(?:大|项)?(?:方面|环节|领域|层面|维度|板块|阶段|步骤|关键|统筹|坚持|转变|转型|确保|严禁|必须|一律|注重|强化|聚焦|加强|意识|自信|维护|确立|结合|原则|特点|特征|模式|类别|类型|种类|部分|章节|主题|议题|议程|字|口号|定位|篇章|要点|角度|突出|着力|争先|走在|层次|梯队|渠道|抓手|支点|月|世纪|年|小时|学期|批次|新台阶|共同|优势|时间|时期|春秋|日夜|文明|一体化|不同|同等|主要|单体|建设单体|(?:重点|专题)(?:$|[,、上中里]))/;
/** People and bodies at a gathering. */
const TAKES_PART =
  /^[^,。;]{0,30}(?:出席|参加|列席|参会|与会|到会|在座|发言|汇报|宣誓|旁听|观看|观礼|聆听)|^[^,。;]{0,12}(?:媒体|记者|嘉宾|院士|负责人(?:、|,|$|和|及))/;
const TOOK_PART = /(?:出席|列席|与会|参会|到会|一行|参加[^,。;]{0,10}(?:共|有|的))(?:了|共|人数|约|近)?$/;
const LOOKED_AT = /参观|观摩/;
/** Bodies that do the work: 13个派出所分别开展. */
const DOES_WORK =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:部门|单位|派出所|乡镇|街道|小组|工作组|中队|大队|支队|分局|科室|支部|党组织|县市区|县\(市、区\)|市县|村|社区))[^,。;]{0,6}(?:还|分别|联合|共同|参与|开展|组织|负责|协同|派出|组成|同步|协作|联动|的负责)/;
/** The former level of a comparison: 由12小时缩短至; 以往需三个月. */
const FORMER = /(?:由|从|以往|以前|原来|过去|此前|原先|曾)[^,。;:到至]{0,16}$/;
const CHANGES_TO =
  /^[^,。;:]{0,10}?(?:缩短|增|提高|提升|下降|上升|减|降|压缩|压减|扩大|升|调整|变|精简|优化|到|至|跃|发展)/;
/** Size, place and weather. */
const BACKGROUND =
  /(?:全长|总长|长度|占地|占地面积|用地面积|建筑面积|总面积|国土面积|流域面积|海拔|人口|下辖|辖|距离|相距|宽|高|深|工期|全程|车程|里程|降雨量|降水量|气温|风力|水位|流量|库容|装机容量|设计规模[^,。;]{0,8}|震级|总投资|投资额|总投资额|注册资本|现年|年龄|历时|时长|耗时|震源深度|贯穿[^,。;]{0,6}|跨度|身高|体重|直径|内径|外径|高程|坝高|水深|厚度|辖(?!区|内)[^,。;]{0,10}|核载[^,。;]{0,4})(?:约为|约|达到|达|为|共|近|超过|超|有|仅|只有|逾|高达|最大)?$/;
const LOSSES =
  /(?:死亡|遇难|受伤|失踪|经济损失|损失|倒塌|受灾人口|伤亡)(?:人数|了|约|达|为|共|近|超过|至少|已)?$|(?:发生|遭受|引发)[^,。;]{0,8}(?:灾|灾害|事故|火灾|地震|险情)(?:约|达|共|近|超过|至少|已)?$/;
const LOST = /^(?:人|名)?[^,。;]{0,6}(?:死亡|遇难|受伤|失踪|罹难|死|重伤|轻伤|受灾(?!群众|人员|农户|企业|村|地区))/;
/** 前10名, 居全省第3位. */
const RANKS = /(?:前|第|居|列|排名|位次|排在|倒数|进入|跻身)[^,。;]{0,4}$/;
const GLUED_BEFORE = /[第\dA-Za-z.#:/+×=·\-—–~某几数半每这那哪另该首同头末本]$/;
const GLUED_AFTER = /^(?:之[一二三四五六七八九十\d]|[A-Za-z+×=:]|[届期号版级岁]|周?岁|强$|周年)/;
const OF_A_BODY = /^(?:部门|单位|领导|专家|代表|企业|记者|同志|委办局|成员单位|地市|党组织|支部|人|学者)/;
const IN_SERIES = /(?:等|共|会同|联合|组织|牵头)$/;
/** Words of a document that count its own parts. */
const DOCUMENT_PARTS = /(?:共|分为|包括|包含|分|由)(?:[^,。;]{0,3})$/;
const SPEED = /\/(?:秒|小时|时|分钟)$/;
const ONE_OF = /^[^,。;]{0,12}之一|^[深高宽长厚](?:的|$)/;
const NUMBERED_SESSION = /^[^,。;]{0,4}(?:党代会|全会|会议|代表大会|全体|常委会|集体学习|文代会|代会)/;

/** Whether the words around a number say that it is no result and no goal: a list of points, people present, size, rank, former level. */
export function isLeftOut({ number, unit, lead, tail, question }: Candidate): boolean {
  if (question || GLUED_BEFORE.test(lead) || GLUED_AFTER.test(tail)) return true;
  if (FORMER.test(lead) && (unit.kind === 'time' || CHANGES_TO.test(tail))) return true;
  if (SPEED.test(unit.base) || (unit.kind === 'score' && /[点时]$/.test(lead)) || ONE_OF.test(tail)) return true;
  if (LOSSES.test(lead) || LOST.test(tail)) return true;
  if (unit.kind === 'share') return unit.unit === '成' && number.script === 'figures' && number.value > 10;
  if (BACKGROUND.test(lead)) return true;
  if (unit.kind === 'count') return isLeftOutCount({ number, unit, lead, tail });
  return false;
}

const AREAS = /^(?:市|县|区|镇|村|省|市县|县区|乡镇|社区)$/;

function isLeftOutCount({ number, unit, lead, tail }: Pick<Candidate, 'number' | 'unit' | 'lead' | 'tail'>): boolean {
  if (POINTS.test(tail) && unit.scale === 1) return true;
  if (
    TAKES_PART.test(tail) ||
    TOOK_PART.test(lead) ||
    LOOKED_AT.test(lead) ||
    (DOES_WORK.test(tail) && !/[对向]/.test(lead))
  )
    return true;
  if (/^[名位]$/.test(unit.base) && RANKS.test(lead)) return true;
  if (/^[个家名位]$/.test(unit.base) && IN_SERIES.test(lead) && OF_A_BODY.test(tail)) return true;
  if (/^[条章项]$/.test(unit.base) && (lead.endsWith('》') || (DOCUMENT_PARTS.test(lead) && tail === ''))) return true;
  if (unit.base === '次' && NUMBERED_SESSION.test(tail)) return true;
  if (AREAS.test(unit.base) && (number.value > 3000 || /^[长民场级]/.test(tail))) return true;
  return unit.base === '' && /^(?:人民|人口|居民|股|中国|中华)/.test(tail);
}
