import { describe, expect, it } from '@jest/globals';
import { readCreditLine, readTrailingCredit } from './credit.js';

/** [line, names, photo] */
const LINES: readonly (readonly [string, readonly string[], boolean])[] = [
  ['本报记者 张波 郝小炜', ['张波', '郝小炜'], false],
  ['通讯员 晓溪 杨丁力瑶', ['晓溪', '杨丁力瑶'], false],
  ['本报记者 孙晓光摄', ['孙晓光'], true],
  ['（本报记者 孙晓光 摄）', ['孙晓光'], true],
  ['本报记者 孙晓光 文/图', ['孙晓光'], false],
  ['(魏 薇)', ['魏薇'], false],
  ['□ 张青山', ['张青山'], false],
  ['云岭县融媒体中心供图', ['云岭县融媒体中心'], true],
  ['(中共清州市委党史研究室供稿)', ['中共清州市委党史研究室'], false],
  ['责任编辑：曹静', ['曹静'], false],
  ['本报评论员', [], false],
];

const NO_LINES: readonly string[] = [
  '市委常委会召开会议',
  '记者从一线归来，带回三个故事。',
  '●组织专场招聘',
  '用镜头记录时代的摄影人',
  '（试行）',
  '周远航主持',
];

/** [paragraph, what is left, names, photo] */
const TAILS: readonly (readonly [string, string, readonly string[], boolean])[] = [
  ['确保度汛安全。(魏 薇)', '确保度汛安全。', ['魏薇'], false],
  ['取得成效。（刘友、王亚楠）', '取得成效。', ['刘友', '王亚楠'], false],
  ['“要办好这件事。”(记者 张青山)', '“要办好这件事。”', ['张青山'], false],
  ['温暖过冬。”清州日报、清报全媒体记者 张晓宁', '温暖过冬。”', ['张晓宁'], false],
  ['图为茶园一角。 云岭县融媒体中心提供', '图为茶园一角。', ['云岭县融媒体中心'], true],
  ['图为茶园一角。孙晓光 摄', '图为茶园一角。', ['孙晓光'], true],
];

const NO_TAILS: readonly string[] = [
  '按照《管理办法》（试行）',
  '有关事项另行通知。（完）',
  '参加会议的有张三(市长)',
  '确保安全。',
  '建成三个园区(一期)',
];

describe('credits', () => {
  it.each(LINES)('the line %s', (line, names, photo) => {
    const credit = readCreditLine(line);
    expect(credit?.bylines.map(({ name }) => name)).toEqual(names);
    expect(credit?.photo).toBe(photo);
  });

  it.each(NO_LINES)('the line is none: %s', (line) => {
    expect(readCreditLine(line)).toBeNull();
  });

  it.each(TAILS)('the tail of %s', (text, rest, names, photo) => {
    const credit = readTrailingCredit(text);
    expect(text.slice(0, credit?.start)).toBe(rest);
    expect(credit?.bylines.map(({ name }) => name)).toEqual(names);
    expect(credit?.photo).toBe(photo);
  });

  it.each(NO_TAILS)('no tail in: %s', (text) => {
    expect(readTrailingCredit(text)).toBeNull();
  });
});
