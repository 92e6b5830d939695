import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { network } from './test/app.js';

const net = network();

/** What the working group's audits of GraphQL over HTTP would rather have, and why we do it in another way. */
const otherwise: Record<string, string> = {
  'MAY accept application/x-www-form-urlencoded formatted GET requests': 'a GET needs a header that other sites cannot send',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json': 'the same',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json': 'the same',
  'SHOULD use 200 status code on document parsing failure when accepting application/json': 'Apollo Server answers 400, which tools that watch statuses understand',
  'SHOULD use 200 status code on document validation failure when accepting application/json': 'the same',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json': 'the same',
};

test.each(serverAudits({ url: () => `${net().app.url}/graphql`, fetchFn: fetch }).map((audit) => [audit.name, audit.fn] as const))('%s', async (name, audit) => {
  const { status } = await audit();
  const wanted = name in otherwise ? (name.startsWith('MAY') ? 'notice' : 'warn') : 'ok';
  expect(status).toBe(wanted);
});
