import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { languageOf } from './core/localized.js';
import { refusalTexts } from './core/refusal.texts.js';
import { sharedRates } from './core/rates.js';
import { trustedDocuments } from './core/trustedDocuments.js';
import type { Viewer } from './core/viewer.js';
import { projectFolder, type AppSettings } from './settings.js';

/** What stands before the API: who asks too often, and what is none of the portal's operations, goes no further. */
export interface Gate {
  /** Whether the request was refused; then it is answered. */
  refusesAsker(request: FastifyRequest, reply: FastifyReply, viewer: () => Promise<Viewer>): Promise<boolean>;
  refusesOperation(request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
  isTrusted(text: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Behind one address there may be a whole town hall. */
const PEOPLE_BEHIND_AN_ADDRESS = 20;

export async function openGate(pool: Pool, { explorer, requestsPerMinute }: AppSettings): Promise<Gate> {
  const rates = sharedRates(pool);
  const trusted = explorer ? null : await trustedDocuments(pool, Object.values(ownDocuments()));
  const isTrusted = async (text: string) => trusted === null || trusted.has(text);
  return {
    refusesAsker: async (request, reply, viewer) => {
      if (requestsPerMinute === 0) return false;
      // The address first: looking up who somebody is may be what they want to wear us out with.
      const tooMuch = rates.isTooMuch(`address ${request.ip}`, requestsPerMinute * PEOPLE_BEHIND_AN_ADDRESS) || rates.isTooMuch(await senderOf(request, viewer), requestsPerMinute);
      return tooMuch ? refused(request, reply.header('retry-after', '60'), 429, 'TOO_MANY_REQUESTS') : false;
    },
    refusesOperation: async (request, reply) => {
      const text = trusted && operationOf(request);
      return text === null || (await isTrusted(text)) ? false : refused(request, reply, 400, 'UNKNOWN_OPERATION');
    },
    isTrusted,
    close: () => rates.close(),
  };
}

async function senderOf(request: FastifyRequest, viewer: () => Promise<Viewer>): Promise<string> {
  // While the database is away nobody is known; the request will hear of that soon enough.
  const { personId } = await viewer().catch(() => ({ personId: null }));
  return personId ? `person ${personId}` : `visitor ${request.ip}`;
}

/** Null where it is no operation at all: then Apollo Server says what is wrong. */
function operationOf({ method, body, query }: FastifyRequest): string | null {
  const text = ((method === 'GET' ? query : body) as { query?: unknown } | null | undefined)?.query;
  return typeof text === 'string' ? text : null;
}

function refused(request: FastifyRequest, reply: FastifyReply, status: number, code: keyof typeof refusalTexts): true {
  const message = refusalTexts[code][languageOf(request.headers['accept-language'])];
  void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  return true;
}

/** Written with the portal's own operations (npm run schema). */
export function ownDocuments(): Record<string, string> {
  return JSON.parse(readFileSync(join(projectFolder, 'schema/trusted.json'), 'utf8')) as Record<string, string>;
}
