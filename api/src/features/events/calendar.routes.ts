import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DateTime } from 'luxon';
import { nowOf } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';
import { hashOf } from '../../core/secrets.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { CalendarFeed } from './calendarFeed.entity.js';
import { feedOfEvents, feedOfPlaces } from './event.calendar.js';
import { Event, Registration } from './event.entity.js';

interface CalendarParts {
  em: EntityManager;
  clock?: (() => Date) | undefined;
}

const names: Record<Language, { events: string; own: string }> = {
  fi: { events: 'Yritystilaisuudet', own: 'Omat yritystilaisuudet' },
  sv: { events: 'Företagarevenemang', own: 'Egna företagarevenemang' },
  en: { events: 'Business events', own: 'My business events' },
};
const KEPT_DAYS = 90;
const MOST_ENTRIES = 500;

/** Calendars that a program subscribes to: everybody's events of a municipality, and one's own places by a secret address. */
export function serveCalendars(http: FastifyInstance & { portal: { url: string } }, parts: CalendarParts): void {
  http.get<{ Params: { municipality: string }; Querystring: { language?: unknown } }>('/calendar/:municipality.ics', async ({ params, query }, reply) => {
    const em = parts.em.fork();
    const municipality = /^\d{3}$/.test(params.municipality) ? await em.findOne(Municipality, params.municipality) : null;
    if (!municipality) return missing(reply);
    const events = await em.find(
      Event,
      { municipality, status: { $ne: 'DRAFT' }, networkOnly: false, startsAt: { $gt: since(parts) } },
      { orderBy: { startsAt: 'asc', id: 'asc' }, limit: MOST_ENTRIES, populate: ['space', 'municipality'] },
    );
    const language = languageIn(query.language);
    const name = `${names[language].events}: ${municipality.name[language]}`;
    return calendar(reply, 'public, max-age=300', feedOfEvents(name, events, { language, portalUrl: http.portal.url }));
  });
  http.get<{ Params: { token: string } }>('/calendar/own/:token.ics', async ({ params }, reply) => {
    const em = parts.em.fork();
    const feed = await em.findOne(CalendarFeed, { tokenHash: hashOf(params.token) }, { populate: ['person'] });
    if (!feed) return missing(reply);
    const registrations = await em.find(
      Registration,
      { person: feed.person, status: { $in: ['CONFIRMED', 'OFFERED', 'WAITLISTED', 'ATTENDED'] }, event: { status: { $ne: 'DRAFT' }, startsAt: { $gt: since(parts) } } },
      { orderBy: { event: { startsAt: 'asc' }, id: 'asc' }, limit: MOST_ENTRIES, populate: ['event', 'event.space', 'event.municipality'] },
    );
    const { language } = feed.person;
    return calendar(reply, 'private, no-store', feedOfPlaces(names[language].own, registrations, { language, portalUrl: http.portal.url }));
  });
}

function since(parts: CalendarParts): Date {
  return DateTime.fromJSDate(nowOf(parts)).minus({ days: KEPT_DAYS }).toJSDate();
}

function languageIn(value: unknown): Language {
  return value === 'sv' || value === 'en' ? value : 'fi';
}

function calendar(reply: FastifyReply, caching: string, text: string): FastifyReply {
  return reply.type('text/calendar; charset=utf-8').header('cache-control', caching).send(text);
}

function missing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
}
