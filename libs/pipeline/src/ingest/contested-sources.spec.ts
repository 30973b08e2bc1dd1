import { describe, expect, it } from '@jest/globals';
import { ContestedSources } from './contested-sources.js';

const LESS = { key: 'aa', contentHash: '01' };
const GREATER = { key: 'aa', contentHash: 'f0' };
const ALONE = { key: 'bb', contentHash: '77' };

function settled(...sources: { key: string; contentHash: string }[]): ContestedSources {
  const contested = new ContestedSources();
  sources.forEach((source) => contested.note(source));
  contested.settle();
  return contested;
}

describe('ContestedSources', () => {
  it.each([
    ['the greater first', [GREATER, LESS, ALONE]],
    ['the greater last', [ALONE, LESS, GREATER]],
    ['the lesser again at the end', [LESS, GREATER, ALONE, LESS]],
  ])('lets the greater content hash stand: %s', (_name, order) => {
    const contested = settled(...order);
    expect(contested.verdict(LESS)).toBe('outranked');
    expect(contested.verdict(GREATER)).toBe('stands');
    expect(contested.verdict(ALONE)).toBe('stands');
  });

  it('takes the same text once', () => {
    const contested = settled(ALONE, ALONE);
    expect([contested.verdict(ALONE), contested.verdict(ALONE)]).toEqual(['stands', 'repeated']);
  });
});
