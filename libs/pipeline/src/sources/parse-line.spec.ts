import { describe, expect, it } from '@jest/globals';
import { parseLine } from './parse-line.js';

describe('parseLine', () => {
  it.each([
    [
      'all fields',
      '{"id":"n1","path":"a/1.txt","source":"wire","text":"会议召开。"}',
      { id: 'n1', path: 'a/1.txt', collection: 'wire' },
    ],
    ['only a text', '{"text":"会议召开。"}', { id: null, path: null, collection: null }],
    [
      'fields that are null',
      '{"id":null,"path":null,"source":null,"text":"会"}',
      { id: null, path: null, collection: null },
    ],
    ['a number as id', '{"id":17,"text":"会"}', { id: '17', path: null, collection: null }],
  ])('reads %s', (_name, line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  it.each([
    ['{"text":', 'broken_json', /broken JSON/],
    ['[1]', 'bad_line', /not a JSON object/],
    ['"text"', 'bad_line', /not a JSON object/],
    ['null', 'bad_line', /not a JSON object/],
    ['{"id":"n1"}', 'bad_line', /no `text`/],
    ['{"text":5}', 'bad_line', /no string/],
    ['{"text":" \\n"}', 'bad_line', /empty/],
    ['{"text":"会","date":["2025"]}', 'bad_line', /`date` is neither a string nor a number/],
    ['{"text":"会","title":{}}', 'bad_line', /`title` is neither/],
    ['{"text":"会","path":true}', 'bad_line', /`path` is neither/],
  ])('says what is wrong with %s', (line, code, broken) => {
    expect(parseLine(line)).toEqual({ code, broken: expect.stringMatching(broken) });
  });
});
