import { another, node, source, type Story } from './news.fixture.js';

/** A small invented city, 云濛市, with its people and meetings; one name needs a character outside the BMP. */
export const city = node('Place', '云濛市', { adcode: '990100', level: 'prefecture' });
export const committee = node('Organization', '云濛市委', { kind: 'party', level: 'prefecture' });
export const bureau = node('Organization', '云濛市水务局', { kind: 'department' });
export const secretary = node('Person', '沈知远');
export const mayor = node('Person', '吕𬱖');
export const namesake = another(secretary);
export const post = node('Position', '云濛市委书记', { title: '书记' });
export const standing = node('Meeting', '云濛市委常委会会议', { kind: 'standing_committee', date: '2031-03-05' });
export const plenary = node('Meeting', '云濛市委全会', { kind: 'plenary', date: '2031-03' });
export const workMeeting = node('Meeting', '云濛市河湖治理推进会', { kind: 'work', date: '2031-03-05' });
export const undatedMeeting = node('Meeting', '云濛市水务工作座谈会', { kind: 'work', date: '--03-09' });
export const yearMeeting = node('Meeting', '云濛市防汛工作会议', { kind: 'work', date: '2030' });
export const policy = node('Policy', '《云濛市河湖保护条例》', { docType: '条例', year: '2031' });
export const campaign = node('Campaign', '清河行动', { kind: 'drive', start: '2031-04-01' });

export const standingStory: Story = {
  title: '云濛市委召开常委会会议',
  text: '3月5日，云濛市委常委会会议召开。市委书记沈知远主持会议，市长吕𬱖出席。\n会议审议通过《云濛市河湖保护条例》。土地改革，革开新局。',
  publishedOn: '2031-03-06',
  publication: '云濛日报',
  nodes: [city, committee, secretary, mayor, post, standing, policy],
  edges: [
    { edge: ['PRESIDED', secretary, standing], confidence: 0.97 },
    { edge: ['ATTENDED', mayor, standing], confidence: 0.8, properties: { order: 1, titleAsReported: '市长' } },
    { edge: ['CONVENED', committee, standing] },
    { edge: ['APPROVED', standing, policy] },
    { edge: ['HOLDS', secretary, post], properties: { asReported: '市委书记' } },
    { edge: ['IN', post, committee] },
    { edge: ['LOCATED_IN', committee, city] },
  ],
};

export const riverStory: Story = {
  title: '云濛市推进河湖治理',
  text: '云濛市河湖治理推进会3月5日举行。沈知远主持会议并讲话。清河行动由云濛市委启动，GDP目标100%完成。改革开放以来，河湖治理成效明显。',
  publishedOn: '2031-03-07',
  publication: '濛江晚报',
  nodes: [committee, secretary, workMeeting, campaign, city],
  edges: [
    { edge: ['PRESIDED', secretary, workMeeting] },
    { edge: ['SPOKE_AT', secretary, workMeeting] },
    { edge: ['CONVENED', committee, workMeeting], confidence: 0.5 },
    { edge: ['LAUNCHED', workMeeting, campaign] },
    { edge: ['LAUNCHED', committee, campaign] },
    { edge: ['LOCATED_IN', committee, city], confidence: 0.99 },
  ],
};

export const waterStory: Story = {
  title: '市水务局部署防汛',
  text: '日前，云濛市水务工作座谈会召开，云濛市水务局负责人参加。去年，云濛市防汛工作会议、云濛市委全会先后召开。',
  nodes: [bureau, undatedMeeting, yearMeeting, plenary, committee],
  edges: [
    { edge: ['ATTENDED', bureau, undatedMeeting] },
    { edge: ['CONVENED', committee, undatedMeeting] },
    { edge: ['CONVENED', committee, yearMeeting] },
    { edge: ['CONVENED', committee, plenary], properties: { basis: 'headline' } },
    { edge: ['CONVEYED', plenary, yearMeeting] },
    { edge: ['CONVEYED', yearMeeting, plenary] },
  ],
};

export const namesakeStory: Story = {
  title: '云濛一中举行开学典礼',
  text: '云濛一中学生沈知远发言。',
  publishedOn: '2032-09-01',
  publication: '云濛日报',
  nodes: [namesake],
  edges: [],
};

export const standingSource = source('source-standing', standingStory);
export const riverSource = source('source-river', riverStory);
export const waterSource = source('source-water', waterStory, namesakeStory);
export const allSources = [standingSource, riverSource, waterSource];

/** The same source emptied: what a page that is gone leaves. */
export function emptied(key: string): ReturnType<typeof source> {
  return source(key);
}
