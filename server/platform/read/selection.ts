import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { PlanInputs, Variables } from './arguments.js';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Fields to answer by response key (alias or name), in the order of GraphQL's CollectFields (spec §6.3.2). */
export type Selection = Map<string, FieldNode[]>;

const skipped = (selection: SelectionNode, variables: Variables): boolean => {
  const values = variables as Record<string, unknown>;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, values)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, values)?.if === false
  );
};

/** Whether the selection belongs to the answer; a decision by a variable is recorded as a guard of the plan. */
function included(selection: SelectionNode, inputs: PlanInputs): boolean {
  if (!selection.directives?.length) return true;
  return !inputs.decide((variables) => skipped(selection, variables));
}

/** Merges what the selection sets of one object ask for. Compiled types are never abstract, so a type condition either fits or does not. */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
  inputs: PlanInputs,
): Selection {
  const selection: Selection = new Map();
  const visited = new Set<string>();
  const fits = (condition: string | undefined) =>
    condition === undefined || condition === type.name || type.getInterfaces().some((i) => i.name === condition);
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) continue;
      if (!included(node, inputs)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = selection.get(key);
        if (nodes) nodes.push(node);
        else selection.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (fits(node.typeCondition?.name.value)) visit(node.selectionSet);
      } else {
        visited.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment && fits(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return selection;
}
