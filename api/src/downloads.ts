import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf, nowOf } from './core/clock.js';
import type { Context } from './core/context.js';
import { isUuid } from './core/ids.js';
import { isDay } from './core/input.js';
import { Language, languageOf } from './core/localized.js';
import { invalidInput, Refusal } from './core/refusal.js';
import { servicesAsCsv, servicesAsJson } from './features/directory/export.answer.js';
import { rolesAsCsv } from './features/access/review.answer.js';
import { ideasAsCsv, ideasAsJson } from './features/ideas/openData.answer.js';
import { csvOf } from './features/insight/csv.rules.js';
import { eventInsight, eventsInsight } from './features/insight/insight.answer.js';
import { networkOverview } from './features/network/overview.answer.js';
import { csvOfOverview, isOverviewTable } from './features/network/overviewCsv.rules.js';
import { referralFigures } from './features/referrals/figures.answer.js';
import { ReferralGrouping } from './features/referrals/figures.types.js';
import { auditAsCsv, type AuditAsked } from './features/privacy/auditLog.answer.js';
import { myDataAsJson } from './features/privacy/myData.answer.js';
import { meetingCalendar } from './features/referrals/meeting.answer.js';
import { csvOfFigures } from './features/referrals/figuresCsv.rules.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Asked = Record<string, unknown>;
/** A long table comes in pieces. */
type Table = { name: string; text: string | AsyncIterable<string>; kind?: keyof typeof KINDS };
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
        return await reply.header('content-type', `${KINDS[kind].type}; charset=utf-8`).header('content-disposition', `attachment; filename="luotsi-${name}.${KINDS[kind].ending}"`).send(typeof text === 'string' ? text : Readable.from(text));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return reply.code(statusOf(error)).send({ errors: [{ message: error.textIn(language), extensions: { code: error.code } }] });
      }
    });
  }
}

const KINDS = { csv: { type: 'text/csv', ending: 'csv' }, calendar: { type: 'text/calendar', ending: 'ics' }, json: { type: 'application/json', ending: 'json' } } as const;

const tables: Record<string, TableOf> = {
  '/directory/services.csv': async (ctx, asked) => ({ name: nameOfServices(asked), text: await servicesAsCsv(ctx, providerAsked(asked)) }),
  '/directory/services.json': async (ctx, asked) => ({ name: nameOfServices(asked), text: await servicesAsJson(ctx, providerAsked(asked)), kind: 'json' }),
  '/referrals/meeting.ics': async (ctx, { meeting, token }, language) => ({ name: 'meeting', text: await meetingCalendar(ctx, { meeting, token }, language), kind: 'calendar' }),
  '/account/data.json': async (ctx, _asked, language) => ({ name: 'my-data', text: await myDataAsJson(ctx, language), kind: 'json' }),
  '/privacy/audit.csv': async (ctx, asked, language) => ({ name: 'audit', text: auditAsCsv(ctx, auditAsked(asked), language) }),
  '/access/roles.csv': async (ctx, _asked, language) => ({ name: `roles-${dayOf(nowOf(ctx))}`, text: await rolesAsCsv(ctx, language) }),
  '/insight/events.csv': async (ctx, { municipality, year }, language) => {
    const { events } = await eventsInsight(ctx, String(municipality), Number(year));
    return { name: String(Number(year)), text: csvOf(events, language) };
  },
  '/insight/event.csv': async (ctx, { event }, language) => {
    if (!ctx.viewer.has('ADVISER') && !ctx.viewer.has('COORDINATOR')) throw new Refusal('NOT_ALLOWED');
    const found = await eventInsight(ctx, String(event));
    return { name: found.startsAt.slice(0, 10), text: csvOf([found], language) };
  },
  '/ideas/results.csv': async (ctx, asked, language) => ({ name: 'ideas', text: await ideasAsCsv(ctx, givenIn(asked)('campaign', isUuid), language) }),
  '/ideas/results.json': async (ctx, asked) => ({ name: 'ideas', text: await ideasAsJson(ctx, givenIn(asked)('campaign', isUuid)), kind: 'json' }),
  '/referrals/figures.csv': async (ctx, asked, language) => {
    const report = await referralFigures(ctx, figuresAsked(asked));
    return { name: `${report.from}-${report.to}`, text: csvOfFigures(report, language) };
  },
  '/network/overview.csv': async (ctx, asked, language) => {
    const { from, to } = figuresAsked(asked);
    const table = asked['table'];
    if (!isOverviewTable(table)) throw invalidInput({ path: 'table', code: 'INVALID' });
    const overview = await networkOverview(ctx, { from, to });
    return { name: `${table}-${overview.to}`, text: csvOfOverview(overview, table, language) };
  },
};

/** The directory is public: so is its table. */
function providerAsked({ provider }: Asked): string | null {
  if (provider === undefined || provider === '') return null;
  if (typeof provider !== 'string' || !/^[a-z0-9-]{1,100}$/.test(provider)) throw invalidInput({ path: 'provider', code: 'INVALID' });
  return provider;
}

function nameOfServices(asked: Asked): string {
  return ['services', providerAsked(asked)].filter(Boolean).join('-');
}

/** An address may say anything: what is not of the form that the API takes is refused as there. */
function givenIn(asked: Asked) {
  return (name: string, isValid: (text: string) => boolean): string | null => {
    const value = asked[name];
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string' || value.includes('\0') || !isValid(value)) throw invalidInput({ path: name, code: 'INVALID' });
    return value;
  };
}

function auditAsked(asked: Asked): AuditAsked {
  const given = givenIn(asked);
  const isShort = (text: string) => text.length <= 100;
  return { from: given('from', isDay), to: given('to', isDay), command: given('command', isShort), entity: given('entity', isShort), thing: given('thing', isShort), person: given('person', isShort) };
}

function figuresAsked(asked: Asked) {
  const given = givenIn(asked);
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
