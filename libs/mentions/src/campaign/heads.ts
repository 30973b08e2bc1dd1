import type { Lexicon } from '@zhengmai/model';

/** How much of a name a head needs before it: `strong` heads name a drive alone, `weak` ones (活动, 行动) need a verb or quotes. */
export type HeadStrength = 'strong' | 'verb' | 'quoted' | 'fixed';

const HEADS: Readonly<Record<HeadStrength, readonly string[]>> = {
  /** Drives by their very word. */
  strong: [
    ...'专项行动 专项整治 专项整治行动 专项整治活动 专项治理 专项治理行动 专项斗争 专项清理 专项监督 专项督查行动 专项监督活动'.split(
      ' ',
    ),
    ...'集中整治 集中整治行动 集中整治活动 集中攻坚 集中攻坚行动 清查整治行动 打击整治行动 整治行动 治理行动'.split(
      ' ',
    ),
    ...'攻坚行动 攻坚战 保卫战 阻击战 歼灭战 大会战 百日攻坚 百日攻坚行动 百日行动 百日会战 三年行动 攻坚活动'.split(
      ' ',
    ),
    ...'大排查大整治 大排查大整治行动 大排查大化解 大排查大化解专项行动 专项打击整治行动 大排查 大整治 大比武 大练兵 大走访 大讨论 大清查 大起底 大排查行动'.split(
      ' ',
    ),
    ...'学习教育 集中教育整顿 教育整顿 活动周 活动月 宣传周 宣传月'.split(' '),
  ],
  /** Drives where a verb puts them in hand: 实施…提升行动, 开展…攻坚. */
  verb: '行动 攻坚工作 专项工作 工程 实践活动 统一行动 帮扶活动 创建活动 整治活动'.split(' '),
  /** Drives where a quoted name stands before: “我学我讲”活动. */
  quoted: ['活动'],
  /** Names that need nothing more. */
  fixed: '党史学习教育 党纪学习教育 主题教育 我为群众办实事 扫黑除恶专项斗争 两学一做学习教育 光盘行动'.split(' '),
};

const STRENGTHS: ReadonlyMap<string, HeadStrength> = new Map(
  (Object.keys(HEADS) as HeadStrength[]).flatMap((strength) =>
    HEADS[strength].map((word): [string, HeadStrength] => [word, strength]),
  ),
);

export function strengthOf(head: string): HeadStrength {
  return STRENGTHS.get(head) ?? 'verb';
}

/** Words on which the name of a drive ends. */
export const CAMPAIGN_HEADS: Lexicon = { name: 'campaign-head', words: [...STRENGTHS.keys()] };

/** Later words for a drive that the article has named: 该行动, 此次专项整治. */
export const POINTERS = /(?:该|此|这|此次|这次|本次|这一|这项|(?:^|[,;、。])本)$/;
