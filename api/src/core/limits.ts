import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, isListType, isNonNullType, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';

export const LIMITS = {
  /** Bytes of a request's body. */
  body: 100_000,
  /** Words and signs of an operation. */
  tokens: 2000,
  /** Fields inside fields. The introspection of tools needs 13. */
  depth: 14,
  aliases: 15,
  /** Fields that an answer may have, counted before it is run: a list counts for as many as it may bring. */
  cost: 8_000,
} as const;

const tooComplex = (): GraphQLError => new GraphQLError('TOO_COMPLEX', { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });

export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: false, flattenFragments: true, propagateOnRejection: false, onReject: [(context) => context?.reportError(tooComplex())] }),
  maxAliasesRule({ n: LIMITS.aliases, propagateOnRejection: false, onReject: [(context) => context?.reportError(tooComplex())] }),
];

/** A list that has no `first` is short by its nature: topics of a service, steps of a referral. */
const SHORT_LIST = 10;

const estimator: ComplexityEstimator = ({ args, field, childComplexity }) => {
  const first = typeof args['first'] === 'number' ? args['first'] : null;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const many = first ?? (isListType(type) && field.name !== 'edges' && childComplexity > 0 ? SHORT_LIST : 1);
  return 1 + Math.max(many, 0) * childComplexity;
};

/** The numbers among the variables: lengths of lists, on which alone the cost depends. */
function numbersIn(variables: Variables): string {
  let numbers = '';
  for (const name in variables) if (typeof variables[name] === 'number') numbers += `${name}=${variables[name]} `;
  return numbers;
}

type Variables = Record<string, unknown>;

/** Whether an operation with these variables costs more than one may. */
export type IsTooCostly = (document: DocumentNode, operationName: string | null | undefined, variables: Variables) => boolean;

export function costRule(schema: GraphQLSchema): IsTooCostly {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return (document, operationName, variables) => {
    const costs = known.get(document) ?? new Map<string, number>();
    known.set(document, costs);
    const key = `${operationName ?? ''} ${numbersIn(variables)}`;
    let cost = costs.get(key);
    if (cost === undefined) {
      cost = getComplexity({ schema, query: document, variables, estimators: [estimator], ...(operationName ? { operationName } : {}) });
      if (costs.size < 100) costs.set(key, cost);
    }
    return cost > LIMITS.cost;
  };
}

/** Refuses an operation that would cost too much, before anything of it is run. */
export function costLimit(isTooCostly: IsTooCostly): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName }) => {
        if (isTooCostly(document, operationName, request.variables ?? {})) throw tooComplex();
      },
    }),
  };
}
