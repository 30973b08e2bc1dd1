/**
 * Characters that hardly ever begin a sentence: common inside words, at a start sixteen times rarer than elsewhere. Counted by us
 * over some 23,000 news articles. A paragraph that begins with one goes on with a sentence that the layout tore.
 */
const NON_STARTERS: ReadonlySet<string> = new Set(
  [
    '的和了动方是等化力务员表示场息道定者量心们度次续闻议播题间性及品子流式局治源技院色造际称步州质域育球名都口求界态级席境件',
    '术告尔型击效断准势织助权类友速险益率况响命府划验变识略辑额士障头话频容份功些援号季款条病族置究器字均措察础样象己售挥足送',
    '害层料括言则链署洲朗牌底念才章介络狐疗罪幕票诉享序讯幅涨状湾困彻盟伙斗亡伤止辆弹损么攻诊刻币振述角债悉占架疆绕驶阶厅练染',
    '纷予沟递厂觉罚堂含绩束够坛励写挑释润毒览析阵洁择右污须账套讨亩差握疾味映岗吨隐毁侵块圈撑贴役散径箱谊圳败圾箭跃症错篇偿稻',
    '舟呈却坏似误坡氛胀档劲晓械龄捕阻炸虑趋迹唱赔籍峡毅姓胁册乎夺秩慎肥旦胞誉赋舱赠窗址涝骨斤吁艇灌兹寸踪摆旱讼碍般倍砖恐伐貌',
    '谐脉荐剂坊床扰割芮勃悟堡吗绪俊晤拘劣酸椅枚浸艰艘矛衔祉甸贿舶谓伸滩窃墙阐耀堵漏炬氏歧吧桶杆裕喷泊斌旬旋逻袋盼谴涛冻姿宅剑',
    '溢柱呢艳仗舍壤耐媛峻挚尖迟句秧埔甜栋谣懈惕挡脏炭怖蔬贤秒辈幻磊栏巷棚湃蹈擎塘搏肤誓煌乏芳棋膜愈绳轴啡淹袖逮桌吞婷厢馈蔓晰',
    '瞻宙阁牲粒歉哀桩悼臣忍狂廷溉魂愁璃乃勋杉奠辨捞酋函瘤赁闸惜辩帜绣萄削碎矩逊绸锻扇厕伪赚诞卜惑坑挝佣驳窄腔矶畏坤遏尿朵滋睦',
    '韵窝亭丘舆葬',
  ].join(''),
);

const CLOSING = /^[，,。、；：！？”’」』）)》…%％]/;

/** Whether a paragraph begins in the middle of a sentence. Headlines may begin with such a character (助企纾困). */
export function startsInside(text: string): boolean {
  return NON_STARTERS.has(text.charAt(0)) || startsWithClosing(text);
}

/** It begins with a mark that closes or separates: nothing starts so. */
export function startsWithClosing(text: string): boolean {
  return CLOSING.test(text);
}
