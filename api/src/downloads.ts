import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './core/context.js';
import { isUuid } from './core/ids.js';
import { isDay } from './core/input.js';
import { Language, languageOf } from './core/localized.js';
import { invalidInput, Refusal } from './core/refusal.js';
import { csvOf } from './features/insight/csv.rules.js';
import { eventInsight, eventsInsight } from './features/insight/insight.answer.js';
import { referralFigures } from './features/referrals/figures.answer.js';
import { ReferralGrouping } from './features/referrals/figures.types.js';
import { meetingCalendar } from './features/referrals/meeting.answer.js';
import { csvOfFigures } from './features/referrals/figuresCsv.rules.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Asked = Record<string, unknown>;
type Table = { name: string; text: string; kind?: 'csv' | 'calendar' };
type TableOf = (ctx: Context, asked: Asked, language: Language) => Promise<Table>;

/** What is not an answer of the API but a file of its own. Who may have it is said by the same rules. */
export function serveDownloads(http: FastifyInstance, contextOf: ContextOf): void {
  for (const [address, tableOf] of Object.entries(tables)) {
    http.get(address, async (request, reply) => {
      const asked = request.query as Asked;
      const language = Object.values(Language).find((one) => one === asked['language']) ?? languageOf(request.headers['accept-language']);
      void reply.header('cache-control', 'no-store');
      try {
        const { name, text, kind = 'csv' } = await tableOf(await contextOf(request, reply), asked, language);
        return await reply.header('content-type', `text/${kind}; charset=utf-8`).header('content-disposition', `attachment; filename="luotsi-${name}.${ENDINGS[kind]}"`).send(text);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return reply.code(statusOf(error)).send({ errors: [{ message: error.textIn(language), extensions: { code: error.code } }] });
      }
    });
  }
}

const ENDINGS = { csv: 'csv', calendar: 'ics' } as const;

const tables: Record<string, TableOf> = {
  '/referrals/meeting.ics': async (ctx, { meeting, token }, language) => ({ name: 'meeting', text: await meetingCalendar(ctx, { meeting, token }, language), kind: 'calendar' }),
  '/insight/events.csv': async (ctx, { municipality, year }, language) => {
    const { events } = await eventsInsight(ctx, String(municipality), Number(year));
    return { name: String(Number(year)), text: csvOf(events, language) };
  },
  '/insight/event.csv': async (ctx, { event }, language) => {
    if (!ctx.viewer.has('ADVISER') && !ctx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
    const found = await eventInsight(ctx, String(event));
    return { name: found.startsAt.slice(0, 10), text: csvOf([found], language) };
  },
  '/referrals/figures.csv': async (ctx, asked, language) => {
    const report = await referralFigures(ctx, figuresAsked(asked));
    return { name: `${report.from}-${report.to}`, text: csvOfFigures(report, language) };
  },
};

/** An address may say anything: what is not of the form that the API takes is refused as there. */
function figuresAsked(asked: Asked) {
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

function statusOf({ code }: Refusal): number {
  if (code === 'INVALID_INPUT') return 400;
  return code === 'NOT_FOUND' ? 404 : 403;
}
