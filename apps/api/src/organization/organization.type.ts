import { ObjectType } from '@nestjs/graphql';
import { NodeType } from '../graph/node.type.js';

@ObjectType('Organization', {
  implements: () => [NodeType],
  description: 'A Party committee, government, department, firm, school … 机构。',
})
export class OrganizationType extends NodeType {
  /** As the store holds them; the fields of these names answer known ones. */
  readonly kind?: string;
  readonly level?: string;
}
