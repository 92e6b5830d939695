import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import type { Context } from '../../core/context.js';
import type { Language } from '../../core/localized.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { newSecret } from '../../core/secrets.js';
import { Company } from '../companies/company.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { CompanyInvitation, InvitationStopLink } from './invitation.entity.js';
import type { InviteCompaniesInput, PreviewInvitationInput } from './invitation.inputs.js';
import { invitationMail } from './invitation.mail.js';
import { refusalToInviteCompanies, sendingTime } from './invitation.rules.js';
import type { InvitationPreview, InvitationsMade } from './invitation.types.js';
import { stoppedAmong } from './stop.commands.js';

/** Sends a personal invitation to the people of the companies, each once an event, none to those who want none. */
export async function inviteCompanies(ctx: CommandContext, input: InviteCompaniesInput): Promise<InvitationsMade> {
  const made = await command(
    ctx,
    'inviteCompanies',
    async (tx) => {
      const event = await tx.lock(Event, input.event);
      insist(refusalToInviteCompanies(tx.viewer, event, tx.now));
      const companies = await tx.em.find(Company, { id: { $in: input.companies }, municipality: event.municipality });
      if (companies.length !== new Set(input.companies).size) throw invalidInput({ path: 'companies', code: 'UNKNOWN' });
      await tx.em.populate(event, ['space', 'municipality']);
      const { chosen, left } = await choose(tx, event, companies);
      const last = await send(tx, event, chosen, wordsOf(input));
      return JSON.stringify({ invited: chosen.length, ...left, lastGoesOutAt: last?.toISOString() ?? null } satisfies InvitationsMade);
    },
    input.key,
  );
  return JSON.parse(made) as InvitationsMade;
}

interface Invitee {
  person: Person;
  company: Company;
}

async function choose({ em }: Tx, event: Event, companies: readonly Company[]): Promise<{ chosen: Invitee[]; left: Omit<InvitationsMade, 'invited' | 'lastGoesOutAt'> }> {
  const members = await em.find(Membership, { role: 'ENTREPRENEUR', company: { $in: [...companies] } }, { populate: ['person'], orderBy: { id: 'asc' } });
  const people = new Map(members.map(({ person, company }) => [person.id, { person, company: company! }]));
  const ids = [...people.keys()];
  const known = await em.find(CompanyInvitation, { event, person: { $in: ids } });
  const coming = await em.find(Registration, { event, person: { $in: ids }, status: { $ne: 'CANCELLED' } });
  const done = new Set([...known, ...coming].flatMap(({ person }) => person?.id ?? []));
  const stopped = await stoppedAmong(em, [...people.values()].map(({ person }) => person));
  const wanted = [...people.values()].filter(({ person }) => !stopped.has(person.id));
  const chosen = wanted.filter(({ person }) => !done.has(person.id));
  const withPeople = new Set(members.map(({ company }) => company!.id));
  return { chosen, left: { already: wanted.length - chosen.length, unwanted: people.size - wanted.length, withoutPeople: companies.length - withPeople.size } };
}

/** The adviser's words for a reader of each language. */
function wordsOf({ message, inLanguages }: Pick<InviteCompaniesInput, 'message' | 'inLanguages'>): (language: Language) => string {
  return (language) => inLanguages?.find((one) => one.language === language)?.text.trim() || message?.trim() || '';
}

/** Any number that all processes agree on: who holds it queues invitations, so that two advisers together do not make a flood. */
const PACE_LOCK = 7_100_793;

async function send(tx: Tx, event: Event, invitees: readonly Invitee[], words: (language: Language) => string): Promise<Date | null> {
  const host = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
  const goesOut = await paceOf(tx);
  invitees.forEach(({ person, company }, n) => {
    tx.em.persist(tx.em.create(CompanyInvitation, { event, municipality: event.municipality, company, person, invitedBy: host, invitedAt: tx.now } as never));
    tx.mail({ ...invitationMail({ event, person, host: host.name, message: words(person.language), portalUrl: tx.portalUrl, stop: stopLink(tx, person) }), notBefore: goesOut(n) });
  });
  return invitees.length > 0 ? goesOut(invitees.length - 1) : null;
}

/** When the nth of many invitations goes out: after all that wait already. */
export async function paceOf(tx: Tx): Promise<(n: number) => Date> {
  await query(tx.em, 'select pg_advisory_xact_lock($1)', [PACE_LOCK]);
  const [waiting] = await query<{ last: Date | null }>(tx.em, 'select max(not_before) as last from outbox_mail where sent_at is null', []);
  const last = waiting!.last ? new Date(waiting!.last) : null;
  return (n) => sendingTime(tx.now, last, n);
}

/** The secret of a new link by which a person gets no more invitations. */
export function stopLink({ em }: Tx, person: Person): string {
  const { secret, hash } = newSecret();
  em.persist(em.create(InvitationStopLink, { tokenHash: hash, person }));
  return secret;
}

const EXAMPLE_NAME: Record<Language, string> = { fi: '[vastaanottajan nimi]', sv: '[mottagarens namn]', en: '[name of the reader]' };
const EXAMPLE_STOP: Record<Language, string> = { fi: '[oma-linkki]', sv: '[egen-lank]', en: '[own-link]' };

/** The mail as it would go out, made by what makes the real one. Nothing is sent. */
export async function previewInvitation(ctx: Context, { event: id, language, message }: PreviewInvitationInput): Promise<InvitationPreview> {
  const em = ctx.em.fork();
  const event = await em.findOne(Event, id, { populate: ['space', 'municipality'] });
  if (!event || !ctx.viewer.is('ADVISER', event.municipality.code)) throw new Refusal('NOT_FOUND');
  const host = await em.findOneOrFail(Person, ctx.viewer.personId!);
  const person = { name: EXAMPLE_NAME[language], email: '', language };
  const { subject, text } = invitationMail({ event, person, host: host.name, message: message?.trim() ?? '', portalUrl: ctx.portalUrl, stop: EXAMPLE_STOP[language] });
  return { subject, text };
}
