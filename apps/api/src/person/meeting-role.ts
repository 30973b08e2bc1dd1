import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graph/enum-of.js';

export const MEETING_ROLES = ['PRESIDED', 'ATTENDED', 'SPOKE_AT'] as const;
export type MeetingRole = (typeof MEETING_ROLES)[number];

export const MeetingRoleEnum = enumOf(MEETING_ROLES);
registerEnumType(MeetingRoleEnum, {
  name: 'MeetingRole',
  description: 'What a person did at a meeting. 在会上的角色。',
  valuesMap: {
    PRESIDED: { description: 'Presided. 主持。' },
    ATTENDED: { description: 'Attended. 出席、参加、列席。' },
    SPOKE_AT: { description: 'Spoke. 讲话、发言。' },
  },
});
