import { describe, expect, it } from '@jest/globals';
import { duration } from './duration.js';

describe('duration', () => {
  it.each([
    [0, '0 s'],
    [11.2, '12 s'],
    [187, '3 min 07 s'],
    [3720, '1 h 02 min'],
    [Number.NaN, '-'],
    [Infinity, '-'],
  ])('%d seconds read %s', (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });
});
