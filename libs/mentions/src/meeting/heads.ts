import type { Lexicon } from '@zhengmai/model';

/** Words on which the name of a gathering ends. */
export const MEETING_HEADS: Lexicon = {
  name: 'meeting-head',
  words: [
    ...'会议 座谈会 推进会 部署会 动员会 调度会 工作会 专题会 现场会 协调会 视频会 电话会 例会 总结会 表彰会 督办会'.split(
      ' ',
    ),
    ...'研判会 会商会 务虚会 汇报会 培训会 对接会 评审会 论证会 听证会 生活会 点评会 观摩会 誓师会 交流会 洽谈会 博览会'.split(
      ' ',
    ),
    ...'发布会 通气会 吹风会 记者会 见面会 报告会 宣讲会 学习会 常务会 党组会 办公会 主席会 主任会 全会 党代会 大会'.split(
      ' ',
    ),
    ...'恳谈会 茶话会 团拜会 招待会 协商会 议事会 反馈会 通报会 约谈会 介绍会 推介会 分析会 研讨会 启动会 碰头会 联席会'.split(
      ' ',
    ),
    ...'述职会 分享会 联谊会 纪念会 庆祝会 小组讨论 分组讨论 布置会 宴会 年会 峰会 论坛 集体学习 读书班 培训班 研讨班 学习班 党课 讲座 工作座谈 会谈 仪式'.split(
      ' ',
    ),
    ...'开幕式 闭幕式 启动式 开班式 结业式 揭牌式 典礼 开幕会 闭幕会'.split(' '),
  ],
};

/** After these the head is part of another word: 会议室, 大会堂, 会议题. */
export const NOT_A_MEETING_BEFORE = /[室厅堂题案桌商晤计员]|中心|纪要|记录|费用|制度|材料|议程|系统|代表|形式|方式/y;

/** Verbs that hold a gathering; its name stands behind them, or in front. */
export const MEETING_VERBS: Lexicon = {
  name: 'meeting-verb',
  words: '召开 举行 举办 主持 主持召开 组织召开 出席 参加 列席 开展 进行 召集 召集召开 组织 作出席 迎来'.split(' '),
};

/** A name followed by one of these was held: …座谈会在京召开. */
export const HELD_AFTER =
  /(?:[(][^)]{1,8}[)])?(?:[^,。;、]{0,14}?在[^,。;]{1,24}?|(?:以|通过|采取)[^,。;]{1,16}?(?:形式|方式)|[^,。;]{0,10}?)(?:召开|举行|举办|开幕(?![式会])|闭幕(?![式会])|开班(?!式)|落幕|结束|拉开帷幕)/y;

/** A meeting that only lends its words or spirit: …会议精神, 在…大会上的重要讲话. */
export const LENT_AFTER =
  /(?:和[^,。;]{2,30})?(?:《|精神|(?:上的|的|重要)?(?:重要)?讲话|部署要求|要求(?=[。、的和])|审议通过的|通过的|确定的|提出的|作出的|部署的|以来|决定的|决策部署|筹备|召开(?:以来|之际|前夕)|后召开)/y;

/** What stands before a meeting that is only cited, learnt from or prepared. */
export const LENT_BEFORE =
  /(?:贯彻|落实|学习|传达|领会|按照|根据|宣传|宣讲|深化|筹备|围绕|自|对标|迎接|提请|提交|经)(?:落实|学习|了|好|宣传|贯彻){0,3}$/;
