import { describe, expect, it } from '@jest/globals';
import { bodyName, isFuller, isSameDate, isSameName, norm, postName } from './names.js';

describe('names', () => {
  it('compares without marks, spaces and width', () => {
    expect(norm('《澄川市 供水条例（草案）》')).toBe('澄川市供水条例草案');
    expect(norm(null)).toBe('');
  });

  it.each([
    ['澄川市卫生健康委员会', '澄川市卫健委'],
    ['中共澄川市委员会', '澄川市委'],
    ['澄川市人民代表大会常务委员会', '澄川市人大常委会'],
    ['澄川市人民政府办公室', '澄川市政府办'],
  ])('%s is %s', (long, short) => {
    expect(bodyName(long)).toBe(bodyName(short));
  });

  it('a post under a government needs no 政府', () => {
    expect(postName('澄川市人民政府副市长')).toBe('澄川市副市长');
  });

  it.each([
    ['澄川市柳汀区青杏镇', '青杏镇', true],
    ['青杏镇', '柳汀区青杏镇', true],
    ['澄川市公安局', '公安局', false],
    ['澄川市委', '市委', false],
    ['关于青杏镇', '青杏镇', false],
  ])('isFuller(%s, %s) is %s', (a, b, expected) => {
    expect(isFuller(a, b)).toBe(expected);
  });

  it.each([
    ['市委常委会会议', '澄川市委常委会会议', true],
    ['春耕生产推进会', '全市春耕生产推进会', true],
    ['座谈会', '全市春耕生产推进会', false],
  ])('isSameName(%s, %s) is %s', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
  });

  it.each([
    ['2025-03-12', '2025-03-12', true],
    ['2025-03', '2025-03-12', true],
    ['2025-03-12', '2025-03', false],
    ['--03-12', '2025-03-12', true],
    [null, '2025-03-12', null],
  ])('isSameDate(%s, %s) is %s', (gold, predicted, expected) => {
    expect(isSameDate(gold, predicted)).toBe(expected);
  });
});
