import type { SourceBatch } from '@zhengmai/store';
import { node, sourceOf } from './news.js';
import { committee, secretaryPost } from './qinglan.js';

/** As many invented meetings, on days that follow each other, each presided over by one of five people. */
export function manyMeetings(count: number): readonly SourceBatch[] {
  return Array.from({ length: count }, (_, at) => meetingSource(at));
}

function meetingSource(at: number): SourceBatch {
  const day = `2034-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const meeting = node('Meeting', `第${at + 1}次调度会`, { kind: 'work', date: day });
  const person = node('Person', `韩星${'甲乙丙丁戊'[at % 5]}`);
  const text = `${meeting.name}召开，青岚市委书记${person.name}主持。`;
  return sourceOf({
    title: meeting.name,
    publishedOn: day,
    text,
    nodes: [meeting, person, committee, secretaryPost],
    says: [
      { edge: [person, 'PRESIDED', meeting], quote: `${person.name}主持` },
      { edge: [committee, 'CONVENED', meeting], quote: '召开' },
      { edge: [person, 'HOLDS', secretaryPost], quote: `青岚市委书记${person.name}` },
      { edge: [secretaryPost, 'IN', committee], quote: '青岚市委书记' },
    ],
  });
}
