import { ORGANIZATION_FUNCTIONS } from '@zhengmai/lexicon';
import type { Hit } from '@zhengmai/model';
import { isLevel } from './read-prefix.js';

/** Words that end what stands before a body's name; the name begins behind them. */
const STOP_ONE = new Set([...'的了在对向由从到把将被给让使是为以及等并而或也与赴其这那至称说和要会据籍予任像']);
const STOP_TWO = new Set(
  '上午 下午 今天 昨天 明天 当天 当日 近日 日前 今日 昨日 记者 召开 举行 听取 印发 下发 获悉 了解 来自 会同 联合 邀请 率领 带领 参加 出席 列席 主持 担任 任命 免去 位于 走进 前往 来到 依托 通过 根据 按照 围绕 落实 贯彻 指导 支持 协调 加强 推动 要求 强调 指出 表示 作为 成为 目前 其中 随后 包括 开展 配合 协助 委托 感谢 希望 代表 完善 报告 查看 走访 视察 考察 调研 慰问 检查 督导 就业 报送 汇报 隶属 成立 设立 组建 聘请 报道 消息 刊发 转发 传达 学习 审议 研究 讨论 批准 同意 提请 建议 支援 服从 紧跟 聚焦 针对 经过 自由 有关 相关 本报 同时 此外 另外 目的 任务 工作 没有 会见 拜会 陪同 挂牌 利用 打击 推进 引导 发现 建成 建设 新建 拥有 开办 教授 提前 就读 毕业 进入 入职 今年 去年 考上 表明 通报 记录 传播'.split(
    ' ',
  ),
);
/** Words in which a stop character is no stop. */
const SAFE_TWO = new Set(
  '责任 信任 数据 票据 古籍 户籍 自由 就业 以太 成都 大使 对外 对台 普及 高等 协会 工会 社会 委会 商会 学会 总会 联会 分会 都会'.split(
    ' ',
  ),
);
/** Behind 工作 these make one name with it: 关心下一代工作委员会, 社会工作服务中心. */
const WORK_BODY = /^(?:委员会|领导小组|协调小组|专班|指挥部|联席会议|服务中心|服务站|办公室|协会|联合会)/u;
const HARD = /[^\u3400-\u9fff0-9A-Za-z·]/;
const LONGEST_FUNCTION = 12;
const LONGEST_BRACKET = 7;

/** Whether what reads as a place is a stop word (会同), or begins in the middle of one (召|开县). */
export function isStopNotPlace(folded: string, { start, word }: Hit): boolean {
  return STOP_TWO.has(word) || STOP_TWO.has(folded.slice(start - 1, start + 1));
}

export interface EdgeOptions {
  readonly folded: string;
  /** Start of the head. */
  readonly head: number;
  readonly reach: number;
  /** Longest place name that ends at an offset, by offset. */
  readonly placeEnds: ReadonlyMap<number, Hit>;
}

/** How far left of its head a body's name may reach: to a mark, a stop word, or the reach. */
export function leftEdge(options: EdgeOptions): number {
  const { folded, head, placeEnds } = options;
  let at = functionStart(folded, head);
  let limit = head - options.reach;
  while (at > 0) {
    const place = placeEnds.get(at);
    if (place) {
      at = place.start;
      limit = Math.min(limit, at - 6);
      continue;
    }
    if (at <= limit) break;
    const level = isLevel(folded, at - 1);
    const bracket = folded[at - 1] === ')' ? bracketStart(folded, at) : at;
    if (bracket < at) {
      at = bracket;
      continue;
    }
    if (HARD.test(folded[at - 1] as string)) break;
    if (!level && stopsAt(folded, at)) break;
    at -= 1;
  }
  return at;
}

/** Where a short bracket inside a firm's name begins: 伦茨(上海)传动公司. */
function bracketStart(folded: string, end: number): number {
  const open = folded.lastIndexOf('(', end - 1);
  return open > 0 && end - open <= LONGEST_BRACKET && /[\u3400-\u9fff]/u.test(folded[open - 1] as string) ? open : end;
}

/** Where the longest known function that ends at the head begins (住房和城乡建设), else the head itself. */
export function functionStart(folded: string, head: number): number {
  for (let length = Math.min(LONGEST_FUNCTION, head); length >= 2; length--) {
    if (ORGANIZATION_FUNCTIONS.has(folded.slice(head - length, head))) return head - length;
  }
  return head;
}

function stopsAt(folded: string, end: number): boolean {
  const two = folded.slice(end - 2, end);
  if (two === '工作' && WORK_BODY.test(folded.slice(end, end + 4))) return false;
  if (STOP_TWO.has(two)) return true;
  const one = folded[end - 1] as string;
  if ((one === '日' || one === '月' || one === '年' || one === '时') && /\d/.test(folded[end - 2] ?? '')) return true;
  return STOP_ONE.has(one) && !SAFE_TWO.has(two) && !SAFE_TWO.has(folded.slice(end - 1, end + 1));
}
