import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FirstArgs } from '../graph/first.args.js';
import { IdArgs } from '../graph/id.args.js';
import { nodeView } from '../graph/node-view.js';
import { readNode, readRelated } from '../graph/read-nodes.js';
import { OrganizationType } from '../organization/organization.type.js';
import type { PersonType } from '../person/person.type.js';
import { postView } from '../person/post-view.js';
import { PostType } from '../person/post.type.js';
import type { GraphReader } from '../request/graph-reader.js';
import { PositionType } from './position.type.js';

@Resolver(() => PositionType)
export class PositionResolver {
  @Query(() => PositionType, { nullable: true, description: 'One post by id. 按标识取一项职务。' })
  position(@Args() { id }: IdArgs, @Context('reader') reader: GraphReader) {
    return readNode<PositionType>(reader, 'Position', id);
  }

  @ResolveField(() => [PostType], {
    nullable: true,
    description: 'Who holds or held it, as articles say. 文章所载的任职者。',
  })
  async holders(
    @Parent() position: PositionType,
    @Args() { first }: FirstArgs,
    @Context('reader') reader: GraphReader,
  ) {
    const held = await reader.neighbours(position.id, { types: ['HOLDS'], direction: 'in' }, first);
    return held.map(({ edge, node }) => postView(edge, { person: nodeView<PersonType>(node), position }));
  }

  @ResolveField(() => [OrganizationType], { nullable: true, description: 'The bodies that the post is in. 所属机构。' })
  organizations(@Parent() { id }: PositionType, @Args() { first }: FirstArgs, @Context('reader') reader: GraphReader) {
    return readRelated<OrganizationType>(reader, [['IN'], 'out', ['Organization']], { id, first });
  }
}
