import { Extensions } from 'type-graphql';
import { OperationTypeNode, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Refusal } from './refusal.js';
import type { Viewer } from './viewer.js';

/** Who may call an operation at all; what they may do with a single thing is said by the rules of the feature. */
export type Allowed = 'everyone' | 'signedIn' | (string & {});

/** Names the roles that may call a query or mutation. An operation without it does not get into the schema. */
export function Allow(...roles: [Allowed, ...Allowed[]]): MethodDecorator {
  return Extensions({ allow: roles }) as MethodDecorator;
}

export function allowedRoles(field: GraphQLField<unknown, unknown>): readonly Allowed[] | undefined {
  return field.extensions['allow'] as readonly Allowed[] | undefined;
}

export function isAllowed(viewer: Viewer, roles: readonly Allowed[]): boolean {
  return roles.some((role) => role === 'everyone' || (role === 'signedIn' ? viewer.isSignedIn : viewer.has(role)));
}

type RootField = { kind: `${OperationTypeNode}`; field: GraphQLField<unknown, { viewer: Viewer }> };

export function rootFields(schema: GraphQLSchema): RootField[] {
  return Object.values(OperationTypeNode).flatMap((kind) => Object.values(schema.getRootType(kind)?.getFields() ?? {}).map((field) => ({ kind, field })));
}

type Resolve = GraphQLFieldResolver<unknown, { viewer: Viewer }>;

function guarded(resolve: Resolve, roles: readonly Allowed[]): Resolve {
  return (root, args, context, info) => {
    if (!isAllowed(context.viewer, roles)) throw new Refusal(context.viewer.isSignedIn ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST');
    return resolve(root, args, context, info);
  };
}

/** Puts the guard before every operation; fails for one that does not say who may. */
export function guardOperations(schema: GraphQLSchema): void {
  for (const { kind, field } of rootFields(schema)) {
    const roles = allowedRoles(field as GraphQLField<unknown, unknown>);
    if (!roles) throw new Error(`The ${kind} ${field.name} does not say who may call it: add @Allow.`);
    field.resolve = guarded(field.resolve!, roles);
    // Asked again for each event: rights end while somebody listens.
    if (field.subscribe) field.subscribe = guarded(field.subscribe, roles);
  }
}
