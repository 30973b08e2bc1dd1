import { Field, InputType } from '@nestjs/graphql';
import { IsArray, IsOptional } from 'class-validator';
import { NodeFilterInput } from '../graph/node-filter.input.js';
import type { Ref } from '../graph/ref.js';
import { type OrganizationKind, OrganizationKindEnum } from './organization-kind.js';

@InputType('OrganizationFilter', { description: 'Which bodies; all parts must hold. 筛选机构，各条件须同时满足。' })
export class OrganizationFilter extends NodeFilterInput {
  @Field(() => [OrganizationKindEnum], { nullable: true, description: 'Of one of these kinds. 属于这些种类之一。' })
  @IsOptional()
  @IsArray()
  readonly kinds?: Ref<OrganizationKind[] | null>;
}
