import { describe, expect, it } from '@jest/globals';
import { csvLine } from './csv-line.js';

describe('csvLine', () => {
  it.each([
    [['市委', 3, null, ''], '市委,3,,'],
    [['甲,乙', '说"好"', '两\n行'], '"甲,乙","说""好""","两\n行"'],
    [['=1+1', '+86', '-5%', '@x', '\tx'], "'=1+1,'+86,'-5%,'@x,'\tx"],
    [['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"'],
    [[-5, 0.25], '-5,0.25'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
