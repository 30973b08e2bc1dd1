import type { Doc, Hit, Lexicon, Sentence } from '@zhengmai/model';
import { docTypeOf } from './doc-types.js';
import type { PrintedTitle } from './printed-title.js';

/** Kinds whose whole titles are printed without 《》 too. */
export const POLICY_KINDS: Lexicon = {
  name: 'policy-kind',
  words: ['条例', '法典', '法', '纲要', '规定', '办法', '修正案', '的决定', '的决议', '的议案', '情况报告'],
};

/** Verbs whose object is a document; what stands between them and the kind is its title. */
const GOVERNS =
  /(?:审议|通过(?=了|新)|审议通过|表决通过|修改|修订|制定|起草|颁布|出台|公布|发布|编制|下发|实施|施行|印发|推动|推进|贯彻|落实|学习|执行|依据|根据|依照|按照|违反|宣传)(?:了|好)?(?:新?修订后?的|新的|新)?/g;
/** Behind these 规定 and 办法 are spoken of, not named: 按照高温作业规定. */
const ONLY_LAWS = /^(?:实施|施行|推动|推进|贯彻|落实|学习|执行|依据|根据|依照|按照|违反|宣传)/;
const LIST_MARK = /[、和及与]$/;
/** Words that describe a document instead of naming it. */
const DESCRIBED =
  /有关|相关|这个|那个|这些|关于|抵达|任务|上述|各项|现行|法律法规|法规|一系列|若干|具体|一部|该|本|此|其|以及|任何|下列|行政法|部门法|地方性|国际|法律|等|习惯|的|了|各|以|不|党内|八项|六项|我国|并|为|是|在|对|将|要|加快|工作|[,。;:!?“”《》()\d\s]/;
const NOT_LAW = /[方做想看说立执司守普合依违非手书语用疗兵算无设变办宪国民刑佛句笔文心枪魔]法$/;
/** Behind the kind: the word goes on, or only its spirit is meant. */
const GOES_ON =
  /[典律院官庭人治规制定理案则学师警纪令网西国语兰]|精神|要求|草案起草|宣传|知识|教育|体系|保障|实施|中(?!央)|的(?:决定|决议|议案)/y;
const DRAFT_BEHIND = /(?:\([^()]{1,8}\))?(?:(?:修订|修正)?草案|征求意见稿|\((?:草案|试行|修订草案|暂行)\))?/y;
const PLACE_LED = /^[^,、。]{1,8}?[省市区县州盟旗]/;
const ORGAN = /[\u4e00-\u9fff]{2,20}(?:常委会|常务委员会|委员会|人民政府|国务院|人民代表大会|大会)$/;
/** What may stand between the clause's beginning and the issuer. */
const BEFORE_ISSUER = /的|了|关于|审议|通过|提请|批准|听取|讨论|作出|并/;
const PUBLIC = /人大|常委会|委员长|国务院|军委|主席团|政府|人民代表大会/;

/** Whole titles that stand without 《》, outside all enclosures but speech. */
export function unbracketedTitles(doc: Doc): PrintedTitle[] {
  const titles = doc.enclosures.filter(({ kind }) => kind === 'title');
  const found: PrintedTitle[] = [];
  let at = 0;
  let title = 0;
  for (const hit of doc.hits[POLICY_KINDS.name] ?? []) {
    while ((titles[title]?.end ?? Infinity) <= hit.start) title++;
    if ((titles[title]?.start ?? Infinity) <= hit.start) continue;
    while ((doc.sentences[at]?.end ?? Infinity) <= hit.start) at++;
    const sentence = doc.sentences[at];
    const printed = sentence && readTitle(doc, hit, { sentence, previous: found.at(-1) ?? null });
    if (!printed) continue;
    if (found.at(-1) && printed.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(printed);
  }
  return found;
}

interface Place {
  readonly sentence: Sentence;
  readonly previous: PrintedTitle | null;
}

function readTitle(doc: Doc, hit: Hit, place: Place): PrintedTitle | null {
  GOES_ON.lastIndex = hit.end;
  if (hit.word.length <= 2 && GOES_ON.test(doc.folded)) return null;
  if (hit.word === '情况报告') return readReport(doc, hit, place);
  return hit.word.startsWith('的') ? readResolution(doc, hit, place) : readNamed(doc, hit, place);
}

/** 制定临湖市供水管理条例, 审议民营经济促进法草案: a verb that governs documents, then a name without a verb in it. */
function readNamed(doc: Doc, hit: Hit, { sentence, previous }: Place): PrintedTitle | null {
  if (hit.word === '法' && NOT_LAW.test(doc.folded.slice(hit.start - 1, hit.end))) return null;
  const from = Math.max(sentence.start, hit.start - 30);
  const before = doc.folded.slice(from, hit.start);
  const mark = Math.max(...[...',。;:、()《》“”'].map((char) => before.lastIndexOf(char)));
  const clause = before.slice(mark + 1);
  const verb = [...clause.matchAll(GOVERNS)].at(-1);
  const listed = previous !== null && previous.end === from + mark && LIST_MARK.test(before.slice(0, mark + 1));
  if (!verb && !listed) return null;
  const name = verb ? clause.slice(verb.index + verb[0].length) : clause;
  const least = leastLength(doc.folded, hit);
  if (name.length < least || name.length > 24 || DESCRIBED.test(name)) return null;
  if (verb && /规定|办法/.test(hit.word) && ONLY_LAWS.test(verb[0])) return null;
  return printedAt(doc, { start: hit.start - name.length, end: hit.end }, 'policy/named');
}

/** 噪声法 is talk; 统计法修订草案 is a title. */
function leastLength(folded: string, { word, end }: Hit): number {
  if (word === '修正案') return 2;
  if (word !== '法') return 5;
  return folded.slice(end, end + 4).includes('草案') ? 2 : 3;
}

/** 临湖市人大常委会关于修改供水条例的决定: from the issuer, or from 关于, to the kind. */
function readResolution(doc: Doc, hit: Hit, { sentence, previous }: Place): PrintedTitle | null {
  const from = Math.max(sentence.start, previous?.end ?? 0, hit.start - 120);
  const before = doc.folded.slice(from, hit.start);
  const about = openingOf(before);
  if (about < 0 || (hit.word === '的议案' && !PUBLIC.test(before))) return null;
  const issuer = ORGAN.exec(before.slice(0, about))?.[0].split(BEFORE_ISSUER).at(-1) ?? '';
  return printedAt(doc, { start: from + about - issuer.length, end: hit.end }, 'policy/resolution');
}

/** Where the 关于 stands that 的决定 closes: the last one outside 《》, with no clause mark behind it. */
function openingOf(before: string): number {
  let depth = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const char = before[i] as string;
    if (char === '》') depth++;
    else if (char === '《') depth--;
    else if (depth === 0 && (char === '、' || char === ',' || char === ';' || char === ':')) return -1;
    else if (depth === 0 && before.startsWith('关于', i)) return i;
  }
  return -1;
}

/** 审议了临湖市2023年财政预算执行情况报告: a place's report, read to a session. */
function readReport(doc: Doc, hit: Hit, { sentence, previous }: Place): PrintedTitle | null {
  const from = Math.max(sentence.start, hit.start - 40);
  const before = doc.folded.slice(from, hit.start);
  const mark = Math.max(...[...',。;:、“”'].map((char) => before.lastIndexOf(char)));
  const clause = before.slice(mark + 1);
  const verb = /(?:审议|听取)(?:和审议)?了?/.exec(clause);
  const listed = previous !== null && previous.end === from + mark;
  const name = verb ? clause.slice(verb.index + verb[0].length) : listed ? clause : '';
  if (!PLACE_LED.test(name) || name.includes('的') || name.includes('关于')) return null;
  return printedAt(doc, { start: hit.start - name.length, end: hit.end }, 'policy/report');
}

function printedAt(doc: Doc, { start, end }: { start: number; end: number }, rule: string): PrintedTitle | null {
  DRAFT_BEHIND.lastIndex = end;
  const last = end + (DRAFT_BEHIND.exec(doc.folded)?.[0].length ?? 0);
  const folded = doc.folded.slice(start, last);
  const docType = docTypeOf(folded);
  if (!docType) return null;
  return { start, end: last, title: doc.text.slice(start, last), folded, docType, docNumber: null, rule };
}
