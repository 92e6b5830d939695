import { InMemoryCache } from '@apollo/client';
import * as operations from '@luotsi/schema';
import { buildSchema, Kind, parse, parseType, print as printed, validate, visit, type DocumentNode, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { costRule, LIMITS, limitRules } from '../../../api/src/core/limits.ts';
import { hashOfDocument } from '../../../api/src/core/trustedDocuments.ts';
import { print } from './printOperation.ts';
import { typePolicies } from './typePolicies.ts';

const trusted = JSON.parse(readFileSync(new URL('../../../schema/trusted.json', import.meta.url), 'utf8')) as Record<string, string>;
const cache = new InMemoryCache({ typePolicies });
const documents = Object.values(operations as unknown as Record<string, DocumentNode>).filter(({ definitions }) => definitions?.[0]?.kind === Kind.OPERATION_DEFINITION);
const operationOf = ({ definitions }: DocumentNode) => definitions[0] as OperationDefinitionNode;
const nameOf = (document: DocumentNode) => operationOf(document).name?.value;

test('each operation that the portal sends is on the list of those that the API answers', () => {
  expect(documents.length).toBeGreaterThan(200);
  const unknown = documents.filter((document) => !Object.values(trusted).includes(hashOfDocument(parse(print(cache.transformDocument(document))))));
  expect(unknown.map(nameOf)).toEqual([]);
});

test('no operation that the portal sends is larger than one may be', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'), { assumeValid: true });
  const isTooCostly = costRule(schema);
  const tooLarge = documents.filter((document) => {
    const text = print(cache.transformDocument(document));
    const sent = parse(text, { maxTokens: LIMITS.tokens });
    return text.length > LIMITS.body || validate(schema, sent, limitRules).length > 0 || isTooCostly(visit(sent, { VariableDefinition: textsFor }), null, valuesFor(document));
  });
  expect(tooLarge.map(nameOf)).toEqual([]);
});

/** No page of the portal asks for more rows where their number is a variable; of the other variables nothing depends. */
const ROWS = 25;
const isNumber = ({ type }: VariableDefinitionNode) => /^Int!?$/.test(printed(type));
const textsFor = (one: VariableDefinitionNode) => (isNumber(one) ? undefined : { ...one, type: parseType('String') });
const valuesFor = (document: DocumentNode) => Object.fromEntries((operationOf(document).variableDefinitions ?? []).map((one) => [one.variable.name.value, isNumber(one) ? ROWS : '']));
