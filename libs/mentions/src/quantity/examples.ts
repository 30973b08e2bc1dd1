/**
 * One row: a text of our own and its quantities, in text order, as `kind value unit`, then what else is to be shown:
 * `@date`, `#scope`, `=metric`, and the comparator in front of the value when it is not `=`.
 */
export interface QuantityExample {
  readonly text: string;
  readonly quantities: readonly string[];
}

function said(text: string, ...quantities: string[]): QuantityExample {
  return { text, quantities };
}

/** Read as published on 2021-06-03 by a paper of 太原市. */
export const QUANTITY_EXAMPLES: readonly QuantityExample[] = [
  // Reached: verbs and nouns of work in front, the number behind.
  said('全市共排查安全隐患63处。', 'progress 63 处 =排查安全隐患'),
  said('发放宣传资料1.2万余份,受教育群众3000余人。', 'progress >1.2 万份', 'progress >3000 人 =受教育群众'),
  said('检查网吧80家次、歌舞厅14家,整改12处。', 'progress 80 家次', 'progress 14 家 =歌舞厅', 'progress 12 处'),
  said('该局组织了3支小分队,走访商户512户。', 'progress 3 支', 'progress 512 户'),
  said('一季度新增贷款3.05亿元。', 'progress 3.05 亿元 @2021-03 =新增贷款'),
  said('绿化面积增加8.2万亩,覆盖率达到31.5%。', 'progress 8.2 万亩', 'progress 31.5 % =覆盖率'),
  said('规模以上工业增加值同比增长7.3%。', 'progress 7.3 % =规模以上工业增加值同比增长'),
  said('失业率下降0.4个百分点。', 'progress 0.4 个百分点'),
  said('办理效率提升约15倍。', 'progress ~15 倍'),
  said('订单总额突破1.3万亿元。', 'progress >1.3 万亿元 =订单总额'),
  said('逾六成村庄通了公交。', 'progress >6 成'),
  said('三百余名干部下沉一线。', 'progress >300 名 =干部下沉一线'),
  said('立案二十五起。', 'progress 25 起'),
  said('百分之九十的村建了食堂。', 'progress 90 %'),
  said('对2市、15县(市、区)通报表扬。', 'progress 2 市', 'progress 15 县(市、区)'),
  said('企业连续6年获评先进。', 'progress 6 年'),
  said('搬入新居的群众达1.8万。', 'progress 1.8 万'),
  said('5.6万受益群众领到补贴。', 'progress 5.6 万 =受益群众领到补贴'),
  said('发放补助1,260万元。', 'progress 1260 万元'),
  said('事项平均用时4.97个工作日。', 'progress 4.97 个工作日 =事项平均用时'),
  said('办证时间由12小时缩短至3小时。', 'progress 3 小时'),
  said('床位从700张增加到980张。', 'progress 980 张'),
  said('办结时间一般为四到五个工作日。', 'progress >=4 个工作日', 'progress <=5 个工作日'),
  said('将98个民间项目列入清单。', 'progress 98 个'),
  said('完成年度计划的66.5%。', 'progress 66.5 %'),
  // To be reached: modals, days to come, norms.
  said('6月30日前,完成2982万剂次疫苗接种任务。', 'target 2982 万剂次 @2021-06-30'),
  said('全市日检测能力要达到10万人次以上。', 'target >=10 万人次 #太原市 =日检测能力'),
  said('到2025年,养老床位达到1.5万张。', 'target 1.5 万张 @2025 =养老床位'),
  said('太原、大同等市日接种能力要达到10万人次。', 'target 10 万人次 =日接种能力'),
  said('力争年内新建充电桩800个。', 'target 800 个 @2021'),
  said('计划投资7500万元,已投资5475万元。', 'target 7500 万元', 'progress 5475 万元'),
  said('拟招聘教师120名。', 'target 120 名'),
  said('确保签约率达100%,储煤率达60%。', 'target 100 % =签约率', 'target 60 % =储煤率'),
  said('增速保持在3%至5%,要守住这个目标。', 'progress >=3 %', 'progress <=5 %'),
  said('借款余额不超过20万元。', 'target <=20 万元'),
  said('审查期限不超过7日。', 'target <=7 日 =审查期限'),
  said('处置完毕后应在24小时内登记。', 'target <=24 小时'),
  said('每周巡查不少于2次。', 'target >=2 次'),
  said('春节放假4天。', 'target 4 天'),
  said('灭活疫苗接种2剂。', 'target 2 剂'),
  said('预计可带动就业900人。', 'target 900 人'),
  said('会议将报告提出的52项重点工作分解到部门。', 'target 52 项'),
  said('超额完成规划22万亩,营造林110万亩。', 'target 22 万亩', 'progress 110 万亩'),
  // When and where.
  said('截至5月21日,累计接种40万剂次。', 'progress 40 万剂次 @2021-05-21 =接种'),
  said('今年以来,化解积案37件。', 'progress 37 件 @2021'),
  said('近日,查处违建9处。', 'progress 9 处 @2021-06'),
  said('截至5月底,建成52所。其中乡村30所。', 'progress 52 所 @2021-05', 'progress 30 所 @2021-05'),
  said('今年启动改造,目前已完成41栋。', 'progress 41 栋'),
  said('养老机构比2017年增加188家。', 'progress 188 家'),
  said('全省建成高标准农田211万亩。', 'progress 211 万亩 #山西省'),
  said('我市新增企业610家。', 'progress 610 家 #太原市'),
  said('我市转发《关于我省用水的通报》。\n下发督办函16份。', 'progress 16 份 #太原市'),
  said('全国共有26个城市入选。', 'progress 26 个 #全国'),
  // One number for one thing is one entry.
  said('●日接种能力要达10万人次\n各市日接种能力要达到10万人次。', 'target 10 万人次', 'target 10 万人次 same'),
  // Look-alikes: no result and no goal.
  said('市委书记今年52岁,住在解放路128号。'),
  said('第24届博览会、第3次会议、2期工程、第12条。'),
  said('热线电话12345,文件并政发〔2021〕12号。'),
  said('6月2日下午3时30分,会议用了2个小时。'),
  said('活动为期一年,聘期五年,会期两天。'),
  said('30天内报名,21天后复查。'),
  said('要抓好三个方面,做到五个坚持。'),
  said('要在3个环节、4个重点上发力。'),
  said('“1269”行动、“2+2”工作法和“三个一批”活动。'),
  said('《某市十条措施》《2021年12项任务》'),
  said('市教育局等11家单位作交流发言。'),
  said('共61人出席会议,200余名代表参加。'),
  said('与会人员参观了3家养老机构。'),
  said('12个部门联合开展检查。'),
  said('大桥全长6.5公里,总投资10.7亿元。'),
  said('新厂建筑面积9733平方米。'),
  said('全县辖8镇,人口24万人。'),
  said('24万人民过上好日子。'),
  said('事故造成3人死亡,5人受伤。'),
  said('责任一成不变,警钟长鸣。'),
  said('三分之一的村、一批项目、一个目标、一次机会。'),
  said('以优异成绩庆祝百年华诞,建设千亿级园区。'),
  said('我县是全国13个主产区之一。'),
  said('排名全省前3位。'),
  said('需要接种几剂?两剂次如何匹配?'),
  said('省第十二次党代会精神'),
  said('风速达25米/秒。'),
  said('截至15点30分,江面平静。'),
  said('以往审批需用时4个月。'),
  said('决定共2条,条例共35条。'),
];
