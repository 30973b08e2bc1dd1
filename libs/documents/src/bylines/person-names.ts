import { COMPOUND_SURNAMES, SURNAMES } from '@zhengmai/lexicon';
import type { Byline } from '@zhengmai/model';

/** Words that say what somebody did for an article. Longest first at one place. */
const ROLE =
  /(?:全媒体|融媒体|见习|实习|首席|特约|特派|驻站|本报|本刊|本台|新华社|人民网)*(?:记者|通讯员|评论员|实习生|摄影报道|摄影|撰稿|执笔|采写|整理|作者|编辑|责编)/y;
const TAIL_ROLE = /(?:摄影报道|文\/图|图\/文|文图|摄影|摄|报道|供稿|供图|提供|整理|撰稿)$/;
/** 李白/文 唐齐/图 */
const WORK = /^(?:文|图|摄|编)$/;
/** 清州日报、清报全媒体记者: whose reporter somebody is. */
const MEDIUM = /(?:报|网|新闻|客户端)$/;
const SEPARATOR = /[\s、，,；;/|：:&]/;
const HAN_NAME = /^[\p{Script=Han}·•]{2,12}$/u;
const BODY = /(?:社|报|中心|网|部|室|局|委|办|台|会|院|站|馆|队|公司|学校|政府|编辑部|供图)$/;

/** Names and roles of a byline such as 全媒体记者 张海瑞 赵继钊; null when some of it is no name. */
export function readNames(text: string): Byline[] | null {
  const bylines: Byline[] = [];
  let role: string | null = null;
  for (const token of tokensOf(text)) {
    if (token.role) {
      role = token.text;
      continue;
    }
    if (role === null && MEDIUM.test(token.text)) continue;
    const byline = bylineOf(token.text, role);
    if (!byline) return null;
    bylines.push(...byline);
  }
  return bylines;
}

interface Token {
  readonly text: string;
  readonly role: boolean;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let word = '';
  const flush = (): void => {
    if (word !== '') tokens.push({ text: word, role: false });
    word = '';
  };
  for (let at = 0; at < text.length;) {
    ROLE.lastIndex = at;
    const role = ROLE.exec(text);
    if (role) {
      flush();
      tokens.push({ text: role[0], role: true });
      at += role[0].length;
    } else {
      if (SEPARATOR.test(text.charAt(at))) flush();
      else word += text.charAt(at);
      at += 1;
    }
  }
  flush();
  return withSpacedNames(tokens);
}

/** 魏 薇 is one name set to the width of three characters. */
function withSpacedNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (WORK.test(token.text) && last?.text.length !== 1) continue;
    if (last && !last.role && !token.role && last.text.length === 1 && token.text.length <= 2) {
      joined[joined.length - 1] = { text: last.text + token.text, role: false };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function bylineOf(token: string, role: string | null): Byline[] | null {
  const tail = TAIL_ROLE.exec(token)?.[0];
  const name = tail ? token.slice(0, -tail.length) : token;
  if (name === '') return [];
  if (!HAN_NAME.test(name)) return null;
  if (isPersonName(name) || role !== null || (tail !== undefined && BODY.test(name)) || BODY.test(name)) {
    return name.length <= 4 || BODY.test(name) || name.includes('·') ? [{ name, role: tail ?? role }] : null;
  }
  return null;
}

/** Whether two to four characters may be a Chinese person's full name. */
export function isPersonName(name: string): boolean {
  if (name.length < 2 || name.length > 4) return false;
  return SURNAMES.has(name.charAt(0)) || COMPOUND_SURNAMES.has(name.slice(0, 2));
}
