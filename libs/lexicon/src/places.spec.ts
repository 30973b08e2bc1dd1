import { describe, expect, it } from '@jest/globals';
import { FORMER_PLACES } from './former-places.js';
import { parentsOf, PLACE_NAMES, placeByCode, placeNear, placesNamed } from './places.js';

const name = (code: string | null | undefined): string | undefined => placeByCode(code ?? '')?.name;

describe('placesNamed', () => {
  it.each([
    ['太原市', ['140100']],
    ['太原', ['140100']],
    ['山西', ['140000']],
    ['内蒙古', ['150000']],
    ['双牌县', ['431123']],
    ['双牌', ['431123']],
    ['赵县', ['130133']],
    ['北京', ['110000']],
    ['海淀', ['110108']],
    ['昌吉州', ['652300']],
    ['延边', ['222400']],
    ['伊犁', ['654000']],
    ['石柱县', ['500240']],
    ['东乡县', ['361003', '622926']],
    ['济源', ['419001']],
    ['东莞', ['441900']],
    ['新疆维吾尔自治区', ['650000']],
    ['香港', ['810000']],
    ['神农架', ['429021']],
    ['无此县', []],
  ])('%s', (printed, codes) => {
    expect(placesNamed(printed).map((entry) => entry.code)).toEqual(codes);
  });

  it('gives every place of an ambiguous name, higher levels first', () => {
    expect(placesNamed('吉林').map((entry) => entry.level)).toEqual(['province', 'prefecture']);
    expect(placesNamed('朝阳区').length).toBe(2);
  });
});

describe('the table', () => {
  it('holds the provinces, prefectures and counties, each under a parent that exists', () => {
    const entries = [...new Set(PLACE_NAMES.flatMap((printed) => placesNamed(printed)))];
    const count = (level: string): number => entries.filter((entry) => entry.level === level).length;
    expect([count('province'), count('prefecture')]).toEqual([34, 333]);
    expect(count('county')).toBeGreaterThan(2800);
    expect(entries.filter((entry) => entry.parent !== null && placeByCode(entry.parent) === null)).toEqual([]);
  });

  it('hangs districts of municipalities and counties under a province on the province', () => {
    expect(parentsOf(placesNamed('海淀区')[0]!).map((entry) => entry.name)).toEqual(['北京市']);
    expect(parentsOf(placesNamed('济源市')[0]!).map((entry) => entry.name)).toEqual(['河南省']);
    expect(parentsOf(placesNamed('清徐县')[0]!).map((entry) => entry.name)).toEqual(['太原市', '山西省']);
  });
});

describe('former names', () => {
  it.each([
    ['沾化县', '沾化区'],
    ['襄樊市', '襄阳市'],
    ['长治县', '上党区'],
    ['闸北区', '静安区'],
  ])('%s is now %s', (former, current) => {
    expect(placesNamed(former).map((entry) => entry.name)).toContain(current);
  });

  it.each(FORMER_PLACES)('$former leads to one place', ({ former, current, province }) => {
    const led = placesNamed(former).filter((entry) => entry.name === current);
    expect(led.map((entry) => parentsOf(entry).at(-1)?.name)).toEqual([province]);
  });
});

describe('placeNear', () => {
  it.each([
    ['朝阳区', '110000', '北京市'],
    ['朝阳区', '220100', '长春市'],
    ['鼓楼区', '320100', '南京市'],
    ['新华区', '130104', '石家庄市'],
  ])('%s seen from %s lies in %s', (printed, near, parent) => {
    expect(name(placeNear(printed, near)?.parent)).toBe(parent);
  });

  it('takes the higher level where nothing is near, and nothing where that leaves several', () => {
    expect(placeNear('吉林', null)?.code).toBe('220000');
    expect(placeNear('海南', '632500')?.code).toBe('632500');
    expect(placeNear('鼓楼区', null)).toBeNull();
    expect(placeNear('鼓楼区', '140100')).toBeNull();
  });
});
