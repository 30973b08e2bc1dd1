import { ORGANIZATION_FUNCTIONS } from '@zhengmai/lexicon';
import type { Doc, Span } from '@zhengmai/model';
import { GROUP_WORDS } from './lexicons.js';

/** Whom a group begins with: all of an area, each, those concerned. */
const QUANTIFIERS =
  '全市 全省 全县 全区 全州 全国 全镇 全局 全社会 全系统 我市 我省 我县 我区 各级 各地区 各地 各 有关 相关 广大 市直 省直 县直 区直 市级 省级 县级 中央 驻 山区 基层 其他 所有'.split(
    ' ',
  );
/** What a group is made of. */
const NOUNS =
  '党委(党组) 县(市、区) 县(市区) 县(区) 县市区 市县区 市(区) 乡镇(街道) 乡(镇) 县区 区县 区市县 县 市 区 州 乡镇 镇街 镇村 街道 村 社区 部门 单位 机关 系统 机构 党委 党组 政府 人民政府 党组织 基层党组织 企业 领导干部 党员干部 干部 党员 同志 领导班子 学校 高校 方面 省市 地区 地方 设区市 市州 市地 州市 市直部门 组织 群众 人员 专家 接种点 上下 成员单位 责任单位 责任部门 主责单位 主责部门 工作组 专班 开发区 园区 党政 委员 代表 战线 分局 站所 科室 处室'.split(
    ' ',
  );
const JOINTS = ['、', '和', '及', '以及', '与', '的'];
const TOKENS = new Map<string, 'quantifier' | 'noun' | 'joint' | 'function'>([
  ...[...ORGANIZATION_FUNCTIONS].map((word) => [word, 'function'] as const),
  ...NOUNS.map((word) => [word, 'noun'] as const),
  ...QUANTIFIERS.map((word) => [word, 'quantifier'] as const),
  ...JOINTS.map((word) => [word, 'joint'] as const),
]);
const LONGEST_TOKEN = 12;
/** Words of a group's own between its quantifier and its noun: 各运输企业, 各级疾控机构. */
const OWN_WORDS =
  /[^\s,。;:、!?《》“”()各的]{1,6}?(?:部门|单位|机关|系统|机构|(?:党|慈善|社会|群团)组织|企业|学校|人员|干部|接种点)/y;
const WHOLE = new Set(['全党', '全社会', '各地', '责任单位', '主责单位', '主责部门']);
/** Heads that words of a department's field make a group: 教育部门. */
const BACKWARD = new Set(['部门', '机关', '系统', '机构', '单位']);
/** 各市场, 上下功夫, 各地方: the noun is part of another word. */
const OTHER_WORD =
  /^(?:代表团|上下(?:功夫|联动|游)|[市县区州村](?:[场民域容间块位]|级(?!各|[党政]))|政府性|干部职工家|机关单位)/u;

/** Groups addressed as one: 全市各级各部门, 各县(市、区), 教育部门. */
export function findGroups(doc: Doc): Span[] {
  const groups: Span[] = [];
  let end = 0;
  for (const hit of doc.hits[GROUP_WORDS.name] ?? []) {
    if (hit.start < end) continue;
    const group = WHOLE.has(hit.word)
      ? hit
      : (readFrom(doc.folded, hit.start) ?? (BACKWARD.has(hit.word) ? readBack(doc.folded, hit) : null));
    if (!group || group.start < end || group.end - group.start < 2) continue;
    groups.push({ start: group.start, end: group.end });
    end = group.end;
  }
  return groups;
}

/** Reads a group forwards from its quantifier. */
function readFrom(folded: string, start: number): Span | null {
  let at = start;
  let end = start;
  let quantified = false;
  let joined = true;
  for (;;) {
    const token = isNextBody(folded, at) ? null : tokenAt(folded, at);
    if (token?.kind === 'quantifier') quantified = true;
    if (at === start && !quantified) return null;
    const length = token ? token.length : joinedOwnWords(folded, at, joined);
    if (length === 0) break;
    at += length;
    joined = token?.kind === 'joint' || token?.kind === 'quantifier' || token?.kind === 'function';
    if (!token || token.kind === 'noun' || WHOLE.has(folded.slice(start, at))) end = at;
  }
  return end > start ? { start, end } : null;
}

/** 各康复机构、区残联: the letter behind the mark begins a body's name. */
function isNextBody(folded: string, at: number): boolean {
  if (folded[at - 1] !== '、') return false;
  return /^[市县区州](?:委|政府|政协|人大|纪委|[\u3400-\u9fff]{1,4}[局办联会])/u.test(folded.slice(at, at + 6));
}

function joinedOwnWords(folded: string, at: number, joined: boolean): number {
  if (!joined || /[市省县]级$/u.test(folded.slice(at - 2, at))) return 0;
  OWN_WORDS.lastIndex = at;
  const own = OWN_WORDS.exec(folded)?.[0] ?? '';
  return /[要须应由向把将对在首笔个家项是有落]/u.test(own) ? 0 : own.length;
}

/** Reads a group backwards from its noun: 行政审批部门, 财政、统计、市场监管等部门. */
function readBack(folded: string, hit: Span): Span | null {
  let start = hit.start;
  if (folded[start - 1] === '等') start -= 1;
  for (;;) {
    const length = functionBefore(folded, start);
    if (length === 0) break;
    start -= length;
    if (folded[start - 1] !== '、' && folded[start - 1] !== '和') break;
    start -= 1;
  }
  while (start < hit.start && (folded[start] === '、' || folded[start] === '和' || folded[start] === '等')) start += 1;
  return start < hit.start ? { start, end: hit.end } : null;
}

function functionBefore(folded: string, end: number): number {
  for (let length = Math.min(LONGEST_TOKEN, end); length >= 2; length--) {
    if (ORGANIZATION_FUNCTIONS.has(folded.slice(end - length, end))) return length;
  }
  return 0;
}

function tokenAt(folded: string, at: number): { readonly kind: string; readonly length: number } | null {
  for (let length = LONGEST_TOKEN; length > 0; length--) {
    const kind = TOKENS.get(folded.slice(at, at + length));
    if (kind === 'noun' && OTHER_WORD.test(folded.slice(at, at + 4))) continue;
    if (kind) return { kind, length };
  }
  return null;
}
