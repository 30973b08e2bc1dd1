import { describe, expect, it } from '@jest/globals';
import { datelineDate, isoDate, publicationDate } from './publication-date.js';

describe('dates of publication', () => {
  it.each([
    ['2021-06-04', '2021-06-04'],
    ['2021-06', '2021-06'],
    ['2021', '2021'],
    ['2021/6/4', '2021-06-04'],
    ['2021年6月4日', '2021-06-04'],
    ['2021年6月', '2021-06'],
    ['2021-06-04T08:30:00+08:00', '2021-06-04'],
    ['20210604', '2021-06-04'],
    ['2021-13', null],
    ['2021-02-30', null],
    ['2021/6/31', null],
    ['soon', null],
    ['6月4日', null],
  ])('%s is %s', (printed, iso) => {
    expect(isoDate(printed)).toBe(iso);
  });

  it.each([
    ['8月24日', '--08-24'],
    ['2023年8月7日', '2023-08-07'],
    ['17日', null],
  ])('the dateline %s is %s', (printed, iso) => {
    expect(datelineDate(printed)).toBe(iso);
  });

  it('prefers what was supplied, then the masthead, then the dateline, and says which', () => {
    const clues = { supplied: '2021-06-04', masthead: '2021-06-03', dateline: '6月2日' };
    expect(publicationDate(clues).basis).toEqual({ how: 'stated', from: 'metadata' });
    expect(publicationDate({ ...clues, supplied: null }).publishedOn).toBe('2021-06-03');
    expect(publicationDate({ supplied: null, masthead: null, dateline: '6月2日' })).toEqual({
      publishedOn: '--06-02',
      basis: { how: 'inferred', from: 'dateline 6月2日' },
    });
    expect(publicationDate({ supplied: null, masthead: null, dateline: null })).toEqual({
      publishedOn: null,
      basis: null,
    });
  });
});
