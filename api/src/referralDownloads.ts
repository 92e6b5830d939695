import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './core/context.js';
import { isUuid } from './core/ids.js';
import { isDay } from './core/input.js';
import { Language, languageOf } from './core/localized.js';
import { invalidInput, Refusal } from './core/refusal.js';
import { referralFigures } from './features/referrals/figures.answer.js';
import { ReferralGrouping } from './features/referrals/figures.types.js';
import { csvOfFigures } from './features/referrals/figuresCsv.rules.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Asked = Record<string, unknown>;

/** The figures of referrals as a table. Who may have it is said by the same rules as in the API. */
export function serveReferralFigures(http: FastifyInstance, contextOf: ContextOf): void {
  http.get('/referrals/figures.csv', async (request, reply) => {
    const asked = request.query as Asked;
    const language = Object.values(Language).find((one) => one === asked['language']) ?? languageOf(request.headers['accept-language']);
    void reply.header('cache-control', 'no-store');
    try {
      const report = await referralFigures(await contextOf(request, reply), argumentsOf(asked));
      return await reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="luotsi-${report.from}-${report.to}.csv"`).send(csvOfFigures(report, language));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.code(error.code === 'INVALID_INPUT' ? 400 : 403).send({ errors: [{ message: error.textIn(language), extensions: { code: error.code } }] });
    }
  });
}

/** An address may say anything: what is not of the form that the API takes is refused as there. */
function argumentsOf(asked: Asked) {
  const given = (name: string, isValid: (text: string) => boolean): string | null => {
    const value = asked[name];
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string' || !isValid(value)) throw invalidInput({ path: name, code: 'INVALID' });
    return value;
  };
  const by = given('by', (text) => Object.hasOwn(ReferralGrouping, text)) ?? 'PROVIDER';
  return {
    municipality: given('municipality', (text) => /^\d{3}$/.test(text)),
    organisation: given('organisation', isUuid),
    from: given('from', isDay),
    to: given('to', isDay),
    by: by as ReferralGrouping,
  };
}
