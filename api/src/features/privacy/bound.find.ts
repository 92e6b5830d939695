import type { Bound } from './privacy.types.js';

type Ask = (text: string, values: readonly unknown[]) => Promise<Bound[]>;

const OPEN = "('SENT', 'ACCEPTED', 'MET')";

/** What somebody would leave unfinished: others wait for them, or nobody would be left to do what only they may. */
export async function boundOf(ask: Ask, person: string, now: Date): Promise<Bound[]> {
  const parts = await Promise.all([
    ask(`select 'OPEN_REFERRAL' as kind, r.id, s.name as title from referral r join service s on s.id = r.service_id where (r.contact_person_id = $1 or r.sender_id = $1) and r.status in ${OPEN} order by r.id`, [person]),
    ask(
      `select 'COMING_PLACE' as kind, e.id, e.title from registration r join event e on e.id = r.event_id
       where r.person_id = $1 and e.ends_at > $2 and r.status in ('UNCONFIRMED', 'UNCONFIRMED_WAITLISTED', 'CONFIRMED', 'WAITLISTED', 'OFFERED') order by e.starts_at, e.id`,
      [person, now],
    ),
    ask(
      `select 'LAST_COORDINATOR' as kind, null as id, null as title where exists (select from membership where person_id = $1 and role = 'COORDINATOR')
       and not exists (select from membership where person_id <> $1 and role = 'COORDINATOR')`,
      [person],
    ),
    ask("select 'MADE_UP' as kind, null as id, null as title where exists (select from demo_account where person_id = $1)", [person]),
  ]);
  return parts.flat();
}
