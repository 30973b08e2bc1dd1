import { describe, expect, it } from '@jest/globals';
import type { Article, MeetingValue, OrganizationValue } from '@zhengmai/model';
import { meetingKey, organizationKey, policyKey } from './keys.js';

const policy = { docNumber: null, status: null, year: null };

describe('policyKey', () => {
  it.each([
    ['澄川市供水条例（试行）', '澄川市供水条例(试行)'],
    ['澄川市“暖巷行动”实施方案', '澄川市「暖巷行动」实施方案'],
  ])('%s and %s are one document', (a, b) => {
    expect(policyKey({ ...policy, title: a })).not.toBeNull();
    expect(policyKey({ ...policy, title: a })).toBe(policyKey({ ...policy, title: b }));
  });

  it.each([['关于进一步优化营商环境的若干措施'], ['澄川市政府工作报告']])('%s alone says not which', (title) => {
    expect(policyKey({ ...policy, title })).toBeNull();
  });

  it('keeps status and year apart, and trusts a document number', () => {
    const title = '澄川市政府工作报告';
    expect(policyKey({ ...policy, title, year: '2024' })).not.toBe(policyKey({ ...policy, title, year: '2025' }));
    expect(policyKey({ ...policy, title: '澄川市供水条例', status: 'draft' })).not.toBe(
      policyKey({ ...policy, title: '澄川市供水条例' }),
    );
    expect(policyKey({ ...policy, title: '甲', docNumber: '澄政发〔2025〕3号' })).toBe(
      policyKey({ ...policy, title: '乙', docNumber: '澄政发〔2025〕3号' }),
    );
  });
});

const body: OrganizationValue = {
  name: '太原市委',
  kind: 'party',
  level: 'prefecture',
  place: '太原市',
  adcode: '140100',
  functionName: '委',
  basis: 'inferred',
};

describe('organizationKey', () => {
  it('needs a place that is printed, supplied, or the home of a named paper', () => {
    const under = (basis: Article['basis']): string | null => organizationKey({ basis } as Article, body);
    expect(under({ locale: { how: 'inferred', from: 'named most' } })).toBeNull();
    expect(under({ locale: { how: 'stated', from: 'metadata' } })).not.toBeNull();
    const paper = {
      publication: { how: 'stated', from: 'metadata' },
      locale: { how: 'inferred', from: 'publication 太原日报' },
    } as const;
    expect(under(paper)).toBe(under({ locale: { how: 'stated', from: 'metadata' } }));
  });
});

describe('meetingKey', () => {
  const meeting = { kind: 'executive', date: '2025-03-12', name: '太原市政府常务会议' } as MeetingValue;

  it('is convener, whole day and own name', () => {
    const own = meetingKey('org', '太原市政府', meeting);
    expect(own).not.toBeNull();
    expect(meetingKey('org', '太原市政府', { ...meeting, name: '太原市政府党组会议' })).not.toBe(own);
    expect(meetingKey('org', '太原市政府', { ...meeting, date: '2025-03' })).toBeNull();
    expect(meetingKey('org', '太原市政府', { ...meeting, kind: 'talks' })).toBeNull();
    expect(meetingKey(null, '', meeting)).toBeNull();
  });
});
