import { ArgsType, Field } from '@nestjs/graphql';
import { IsArray, IsOptional } from 'class-validator';
import { PageArgs } from '../graph/page.args.js';
import type { Ref } from '../graph/ref.js';
import { MEETING_ROLES, type MeetingRole, MeetingRoleEnum } from './meeting-role.js';

@ArgsType()
export class MeetingRolesArgs extends PageArgs {
  @Field(() => [MeetingRoleEnum], {
    nullable: true,
    description: 'In one of these roles; any unless said. 限于这些角色。',
  })
  @IsOptional()
  @IsArray()
  readonly roles?: Ref<MeetingRole[] | null>;
}

export function rolesOf({ roles }: MeetingRolesArgs): readonly MeetingRole[] {
  return roles && roles.length > 0 ? roles : MEETING_ROLES;
}
