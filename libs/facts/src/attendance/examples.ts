import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  // People in lists, with posts shared and apart.
  {
    text: '{date:3月12日}，{organization:市委}召开{meeting:全市经济工作会议}。{person:市领导|樊立洲}、{person:温若楠}、{person:贺明薇}参加。',
    facts: [
      ['樊立洲', '全市经济工作会议'],
      ['温若楠', '全市经济工作会议'],
      ['贺明薇', '全市经济工作会议'],
    ],
  },
  {
    text: '{meeting:全市防汛工作会}在{place:清渡县}召开。{person:市人大常委会主任|尚怀谷}，{person:市政协主席|丁书岭}出席，{person:市委秘书长|樊立洲}列席。',
    facts: [
      ['尚怀谷', '全市防汛工作会'],
      ['丁书岭', '全市防汛工作会'],
      ['樊立洲', '全市防汛工作会'],
    ],
  },
  {
    text: '{meeting:市政府党组（扩大）会议}召开。会前，{person:副市长|陆峥}领学了有关文章。',
    facts: [['陆峥', '市政府党组（扩大）会议']],
  },
  // One verb, then another of the same people.
  {
    text: '{date:昨日}，{person:市长|叶知衡}出席{meeting:全市招商引资推介会}并致辞。',
    facts: [['叶知衡', '全市招商引资推介会']],
  },
  {
    text: '{meeting:市委理论学习中心组学习会}召开。{person:市委书记|秦砚平}出席{meeting:会议}，{person:市委副书记|叶知衡}参加{meeting:会议}。',
    facts: [
      ['秦砚平', '市委理论学习中心组学习会'],
      ['叶知衡', '市委理论学习中心组学习会'],
    ],
  },
  {
    text: '{meeting:全市农业农村工作会议}暨{meeting:全市乡村振兴现场会}举行，{person:副市长|孟广陵}出席。',
    facts: [
      ['孟广陵', '全市农业农村工作会议'],
      ['孟广陵', '全市乡村振兴现场会'],
    ],
  },
  {
    text: '{date:3月12日}，{person:副市长|孟广陵}在{place:云砚县}出席{meeting:全市粮食收购现场会}暨{meeting:夏收调度会}。',
    facts: [
      ['孟广陵', '全市粮食收购现场会'],
      ['孟广陵', '夏收调度会'],
    ],
  },
  {
    text: '{meeting:审计委员会第一次会议}暨{meeting:问题反馈交流会}举行。{person:副市长|孟广陵}、{person:市审计局局长|鲁亦舟}出席{meeting:会议}。',
    facts: [
      ['孟广陵', '审计委员会第一次会议'],
      ['孟广陵', '问题反馈交流会'],
      ['鲁亦舟', '审计委员会第一次会议'],
      ['鲁亦舟', '问题反馈交流会'],
    ],
  },
  {
    text: '{meeting:全市农业农村工作会议}暨{meeting:春耕现场会}召开，{person:市长|叶知衡}列席了{meeting:会议}。',
    facts: [
      ['叶知衡', '全市农业农村工作会议'],
      ['叶知衡', '春耕现场会'],
    ],
  },
  // Bodies: by whoever comes for them.
  {
    text: '{meeting:全市信访工作联席会议}召开。{organization:市公安局}、{organization:市司法局}、{organization:市信访局}主要负责同志参加。',
    facts: [
      ['市公安局', '全市信访工作联席会议'],
      ['市司法局', '全市信访工作联席会议'],
      ['市信访局', '全市信访工作联席会议'],
    ],
  },
  {
    text: '{meeting:民营企业座谈会}召开。{organization:市工商联}负责人和{organization:澄川纺织集团}代表到会。',
    facts: [
      ['市工商联', '民营企业座谈会'],
      ['澄川纺织集团', '民营企业座谈会'],
    ],
  },
  {
    text: '{meeting:党外人士座谈会}召开。{organization:市发展改革委}、{organization:市财政局}负责同志同与会人士进行了协商交流。',
    facts: [
      ['市发展改革委', '党外人士座谈会'],
      ['市财政局', '党外人士座谈会'],
    ],
  },
  {
    text: '{meeting:重点项目推进会}召开。{organization:柳汀区}、{organization:市交通局}作了表态发言，{organization:市水利局}作交流发言。',
    facts: [
      ['柳汀区', '重点项目推进会'],
      ['市交通局', '重点项目推进会'],
      ['市水利局', '重点项目推进会'],
    ],
  },
  {
    text: '{meeting:会议}召开，{organization:云砚县}、{organization:市教育局}相关负责同志就控辍保学工作进行了发言，{organization:市民政局}介绍经验。',
    facts: [
      ['云砚县', '会议'],
      ['市教育局', '会议'],
      ['市民政局', '会议'],
    ],
  },
  {
    text: '{meeting:河湖长制工作会议}上，{organization:市水利局}、{organization:市生态环境局}负责同志分别汇报了有关工作情况。',
    facts: [
      ['市水利局', '河湖长制工作会议'],
      ['市生态环境局', '河湖长制工作会议'],
    ],
  },
  {
    text: '{meeting:全市稳就业座谈会}上，在听取{organization:市人社局}、{organization:柳汀区}主要负责同志发言后，{person:市长|叶知衡}作了讲话。',
    facts: [
      ['市人社局', '全市稳就业座谈会'],
      ['柳汀区', '全市稳就业座谈会'],
    ],
  },
  {
    text: '{meeting:招商工作座谈会}召开。会议听取了{organization:市商务局}有关负责人的情况汇报。',
    facts: [['市商务局', '招商工作座谈会']],
  },
  // Trips.
  {
    text: '{date:5月20日}，{person:市委书记|秦砚平}{trip:到清渡县督导防汛工作}。{person:市领导|樊立洲}、{person:万古舟}参加调研。',
    facts: [
      ['秦砚平', '到清渡县督导防汛工作'],
      ['樊立洲', '到清渡县督导防汛工作'],
      ['万古舟', '到清渡县督导防汛工作'],
    ],
  },
  {
    text: '{person:市长|叶知衡}一行{trip:深入柳汀区调研城市更新}，并召开{meeting:座谈会}。{person:副市长|陆峥}陪同。',
    facts: [
      ['叶知衡', '深入柳汀区调研城市更新'],
      ['陆峥', '深入柳汀区调研城市更新'],
    ],
  },
  // Look-alikes.
  {
    text: '{meeting:全市志愿服务推进会}召开。会议号召{person:全市劳动模范|万古舟}带头参加志愿服务。',
    facts: [],
  },
  { text: '{meeting:人才工作座谈会}上，主办方邀请{person:教授|章述白}参加明年的交流。', facts: [] },
  { text: '{meeting:工作例会}召开，会议听取{organization:市统计局}关于一季度运行情况的汇报。', facts: [] },
  { text: '{meeting:教育工作推进会}召开，{organization:市教育局}相关科室负责同志参加。', facts: [] },
  // A department that only reports; a person of a firm whose name was not read; a bracket behind a name.
  { text: '{meeting:产业集群推进会}召开。会上，{organization:省工业和信息化厅}汇报了进展情况。', facts: [] },
  { text: '{meeting:工匠论坛}开幕，{organization:澄川制冰公司}制冰师欧某某，纺织厂技师白某某作主旨发言。', facts: [] },
  {
    text: '{meeting:人才论坛}开幕。{organization:省委组织部}（省委才办）有关负责人出席。',
    facts: [['省委组织部', '人才论坛']],
  },
  {
    text: '{meeting:民营经济大会}召开。{organization:云砚县}、高新片区、{organization:市发改委}等地区和部门，{organization:澄川纺织集团}、某某酱园等企业作会议发言。',
    facts: [
      ['云砚县', '民营经济大会'],
      ['市发改委', '民营经济大会'],
      ['澄川纺织集团', '民营经济大会'],
    ],
  },
  { text: '{meeting:疾控工作培训会}召开，{organization:市疾控中心}慢病科负责人参加。', facts: [] },
  { text: '{person:副会长|石鹤鸣}在{meeting:戏曲传承座谈会}上说，今年参加学员之多前所未有。', facts: [] },
  { text: '{meeting:全市大会}召开，{organization:市政府}{group:有关部门}负责人参加。', facts: [] },
  {
    text: '{meeting:全市信访工作会}召开。{organization:市信访局}、{group:各县区}主要负责同志参加。',
    facts: [['市信访局', '全市信访工作会']],
  },
  { text: '{meeting:全市大会}召开，{organization:市政府}有关部门负责人参加。', facts: [] },
  { text: '{meeting:座谈会}上，{person:作家|章述白}谈起参加人员的不易。', facts: [] },
];
