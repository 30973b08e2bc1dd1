import { describe, expect, it } from '@jest/globals';
import { readTag } from './tag.js';

/** [text, what stands behind the tag, names, publication, date] */
const TAGS: readonly (readonly [string, string, readonly string[], string | null, string | null])[] = [
  ['本报讯(全媒体记者 张青山 李明月)7月2日,市委召开会议', '7月2日,市委召开会议', ['张青山', '李明月'], null, null],
  ['本报讯（记者 李明月 通讯员 郭小溪）近日', '近日', ['李明月', '郭小溪'], null, null],
  ['本报讯 7月2日,我市召开会议', '7月2日,我市召开会议', [], null, null],
  ['本报讯 记者赵安报道 7月2日，省政协举行会议', '7月2日，省政协举行会议', ['赵安'], null, null],
  ['本报太原7月3日讯 （记者 周明） 3日上午', '3日上午', ['周明'], null, '7月3日'],
  ['新华社北京8月24日电（记者李延 侯玉）银监会', '银监会', ['李延', '侯玉'], '新华社', '8月24日'],
  ['新华社北京8月24日电 题：在路上', '题：在路上', [], '新华社', '8月24日'],
  ['清州日报讯 （全媒体记者魏星）7月25日', '7月25日', ['魏星'], '清州日报', null],
  ['中新网兰州4月11日电 (许朗清 甄言)11日', '11日', ['许朗清', '甄言'], '中新网', '4月11日'],
  ['清州新闻网2023年8月17日讯（记者 潘峰）区人大', '区人大', ['潘峰'], '清州新闻网', '2023年8月17日'],
  ['央视网消息（新闻联播）：国务院总理', '国务院总理', [], '央视新闻联播', null],
  ['（记者 张青山）近日，我市', '近日，我市', ['张青山'], null, null],
  ['清州网（清州日报网）讯（见习记者 王懿）8月17日', '8月17日', ['王懿'], '清州网', null],
];

const NO_TAGS: readonly string[] = [
  '7月3日云岭消息,为庆祝建党节,该县开展活动。',
  '在车网互动充换电示范站，周远航察看设备。',
  '据清州日报报道，茶叶丰收。',
  '（试行）自公布之日起施行。',
  '记者从市政府新闻办获悉，全市用电量创新高。',
  '互联网电视产业发展迅速，企业达三百家。',
];

describe('readTag', () => {
  it.each(TAGS)('%s', (text, rest, names, publication, date) => {
    const tag = readTag(text);
    expect(text.slice(tag?.end)).toBe(rest);
    expect(tag?.bylines.map(({ name }) => name)).toEqual(names);
    expect([tag?.publication, tag?.date]).toEqual([publication, date]);
  });

  it.each(NO_TAGS)('finds none in: %s', (text) => {
    expect(readTag(text)).toBeNull();
  });
});
