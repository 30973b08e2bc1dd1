import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Limits } from './limits.js';

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

/**
 * Points of an operation: one for each object that it may answer, that is, the page sizes multiplied; a connection's
 * `edges`, `node` and `pageInfo` are free. Costs are linear in those sizes, so a fragment is costed once.
 */
export function queryCost(question: CostQuestion): number {
  const root = question.schema.getRootType(question.operation.operation);
  return root ? new CostCount(question).set(question.operation.selectionSet, root) : 0;
}

const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'node', 'pageInfo']);

class CostCount {
  private readonly known = new Map<string, number>();

  constructor(private readonly question: CostQuestion) {}

  set(set: SelectionSetNode, type: GraphQLType): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += this.field(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.spread(selection.name.value);
      else cost += this.set(selection.selectionSet, this.condition(selection.typeCondition?.name.value) ?? type);
    }
    return cost;
  }

  private field(node: FieldNode, type: GraphQLType): number {
    const parent = getNamedType(type);
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return 0;
    const own = /(?:Connection|Edge)$/.test(parent.name) && WRAPPERS.has(node.name.value) ? 0 : 1;
    return this.size(node, field) * (own + this.set(node.selectionSet, field.type));
  }

  private spread(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, 0);
    const fragment = this.question.fragments.get(name);
    const type = this.condition(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.set(fragment.selectionSet, type) : 0;
    this.known.set(name, cost);
    return cost;
  }

  private condition(name: string | undefined): GraphQLType | undefined {
    return name === undefined ? undefined : this.question.schema.getType(name);
  }

  /** How many objects a field may answer: its page size, the number of ids asked for, else one. */
  private size(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = (name: string) => this.value(node.arguments?.find((a) => a.name.value === name)?.value);
    const ids = given('ids');
    if (Array.isArray(ids)) return Math.min(ids.length, this.question.limits.ids);
    if (!field.args.some((argument) => argument.name === 'first')) return 1;
    const size = given('first') ?? given('last');
    const { pageSize, defaultPageSize } = this.question.limits;
    return typeof size === 'number' && size > 0 ? Math.min(size, pageSize) : defaultPageSize;
  }

  private value(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.INT) return Number(node.value);
    if (node?.kind === Kind.LIST) return node.values;
    if (node?.kind === Kind.VARIABLE) return this.variable(node.name.value);
    return undefined;
  }

  private variable(name: string): unknown {
    const { variables, operation } = this.question;
    if (Object.hasOwn(variables, name)) return variables[name];
    return this.value(operation.variableDefinitions?.find((v) => v.variable.name.value === name)?.defaultValue);
  }
}
