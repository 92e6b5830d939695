import { audits } from '../../core/audit.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, linked, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, type Me } from '../../core/visibility.js';
import { NETWORK } from '../people/person.rules.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { Bulletin, BulletinRead } from './bulletin.entity.js';

export { NETWORK as READERS } from '../people/person.rules.js';
export const WRITERS = ['CONTACT', 'ADVISER', 'COORDINATOR'] as const;

visible(Bulletin, (_row, me) => NETWORK.some((role) => me.has(role)));
audits(Bulletin);

/** So long a bulletin waits to be read; what is older is looked up, and no longer counted as unread. */
export const NEWS_DAYS = 60;

export const isRead = (row: Row<Bulletin>, me: Me): Condition => exists(BulletinRead, (read) => sql`${read.bulletin} = ${row.id} and ${read.person} = ${me.person}`);

/** What one has not read yet, of the last two months; what one wrote oneself is known. */
export function isNews(row: Row<Bulletin>, me: Me, now: Date): Condition {
  const oldest = new Date(now.getTime() - NEWS_DAYS * 86_400_000);
  return allOf(sql`${row.postedAt} >= ${oldest} and ${row.author} is distinct from ${me.person}`, sql`not ${isRead(row, me)}`);
}

/** It names the municipality, or its region, or no place at all. */
export function concerns(row: Row<Bulletin>, municipality: string): Condition {
  const region = valueOf(Municipality, (m) => m.region, (m) => sql`${m.code} = ${municipality}`);
  const somewhere = (property: 'regions' | 'municipalities') => linked(Bulletin, row.id, property, () => sql`true`);
  return anyOf(
    linked(Bulletin, row.id, 'municipalities', (code) => sql`${code} = ${municipality}`),
    linked(Bulletin, row.id, 'regions', (code) => sql`${code} = ${region}`),
    sql`not (${somewhere('regions')} or ${somewhere('municipalities')})`,
  );
}

/** It names the topic, or none. */
export function isAbout(row: Row<Bulletin>, topic: string): Condition {
  return anyOf(
    linked(Bulletin, row.id, 'topics', (code) => sql`${code} = ${topic}`),
    sql`not ${linked(Bulletin, row.id, 'topics', () => sql`true`)}`,
  );
}

/** For whom one writes: an organisation whose contact one is, a municipality whose adviser one is, or as a coordinator. */
export function refusalToPost(viewer: Viewer, place: { organisation: string | null; municipality: string | null }): RefusalCode | null {
  if (place.organisation !== null) return place.municipality === null && viewer.is('CONTACT', place.organisation) ? null : 'NOT_ALLOWED';
  if (place.municipality !== null) return viewer.is('ADVISER', place.municipality) ? null : 'NOT_ALLOWED';
  return viewer.has('COORDINATOR') ? null : 'NOT_ALLOWED';
}

interface Written {
  author: { id: string } | null;
  organisation: { id: string } | null;
  municipality: { code: string } | null;
}

/** Who wrote it, and any contact of the organisation for which it was written, puts it right. Whoever has left does not go on speaking for others. */
export function refusalToChangeBulletin(viewer: Viewer, { author, organisation, municipality }: Written): RefusalCode | null {
  const own = author !== null && author.id === viewer.personId;
  return own || organisation !== null ? refusalToPost(viewer, { organisation: organisation?.id ?? null, municipality: municipality?.code ?? null }) : 'NOT_ALLOWED';
}

/** A coordinator takes out what does not belong there, too. */
export function refusalToRemoveBulletin(viewer: Viewer, bulletin: Written): RefusalCode | null {
  return viewer.has('COORDINATOR') ? null : refusalToChangeBulletin(viewer, bulletin);
}
