import { describe, expect, it } from '@jest/globals';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

describe('surnames', () => {
  it('weighs common names above rare ones', () => {
    expect(SURNAMES.get('王')).toBeGreaterThan(SURNAMES.get('罗') ?? 0);
    expect(SURNAMES.get('罗')).toBeGreaterThan(SURNAMES.get('池') ?? 0);
  });

  it.each(['的', '了', '市', '会'])('has no %s', (character) => {
    expect(SURNAMES.has(character)).toBe(false);
  });

  it('holds each surname once, single ones of one character, compound ones of two', () => {
    expect([...SURNAMES.keys()].filter((surname) => surname.length !== 1)).toEqual([]);
    expect([...COMPOUND_SURNAMES].filter((surname) => surname.length !== 2)).toEqual([]);
    expect(SURNAMES.size).toBeGreaterThan(380);
  });
});
