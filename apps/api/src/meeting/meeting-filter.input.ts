import { Field, InputType } from '@nestjs/graphql';
import type { MeetingKind } from '@zhengmai/model';
import { IsArray, IsOptional } from 'class-validator';
import { NodeFilterInput } from '../graph/node-filter.input.js';
import type { Ref } from '../graph/ref.js';
import { MeetingKindEnum } from './meeting-kind.js';

@InputType('MeetingFilter', { description: 'Which meetings; all parts must hold. 筛选会议，各条件须同时满足。' })
export class MeetingFilter extends NodeFilterInput {
  @Field(() => [MeetingKindEnum], { nullable: true, description: 'Of one of these kinds. 属于这些种类之一。' })
  @IsOptional()
  @IsArray()
  readonly kinds?: Ref<MeetingKind[] | null>;
}
