import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { ContactInHand } from '../referrals/contactInHand.entity.js';
import { Referral, ReferralLink, type ReferralStatus } from '../referrals/referral.entity.js';
import type { ChangeCompanyRoleInput, EndCompanyRoleInput } from './contact.inputs.js';
import { refusalToChangeRole } from './contact.rules.js';
import { leftMail, roleEndedMail, withoutContactMail } from './role.mail.js';

/** An adviser, or somebody of the company, writes down what a person is in it; gives the company's id. */
export function changeCompanyRole(ctx: CommandContext, { membership, title }: ChangeCompanyRoleInput): Promise<string> {
  return command(ctx, 'changeCompanyRole', async (tx) => {
    const { role, company } = await roleOf(tx, membership);
    role.title = title?.trim() || null;
    return company.id;
  });
}

/** In these states nobody of the company is contacted any more. */
const OVER: readonly ReferralStatus[] = ['CONFIRMED', 'WITHDRAWN'];

/** Somebody is no longer of a company. Rights are read anew at each request, so they end at once; links in mails end with them. */
export function endCompanyRole(ctx: CommandContext, { membership, successor }: EndCompanyRoleInput): Promise<string> {
  return command(ctx, 'endCompanyRole', async (tx) => {
    const { em } = tx;
    const { role, company } = await roleOf(tx, membership);
    const person = await em.findOneOrFail(Person, role.person.id);
    const next = successor ? await em.findOne(Membership, { id: successor, company }) : null;
    if (successor && (!next || next.id === role.id)) throw invalidInput({ path: 'successor', code: 'UNKNOWN' });
    const open = await em.find(Referral, { company, contactPerson: person, status: { $nin: OVER } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const referral of open) referral.contactPerson = next?.person ?? null;
    const inHand = await em.find(ContactInHand, { person, referral: { company } });
    for (const contact of inHand) contact.person = next?.person ?? null;
    await em.nativeDelete(ReferralLink, { person, audience: 'COMPANY', referral: { company } });
    em.remove(role);
    await tellOfEnd(tx, person, company, next ? 0 : open.length + inHand.length);
    // Whoever has no role any more is kept for a time from now on, not from when they last signed in.
    person.seenAt = tx.now;
    return company.id;
  });
}

/** Who leaves by themselves is told nothing; their colleagues are. Where referrals are left without a contact, the advisers are told, unless one of them did it. */
async function tellOfEnd(tx: Tx, person: Person, company: Company, leftOpen: number): Promise<void> {
  const by = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
  if (by.id !== person.id) tx.mail(roleEndedMail(person, company, by));
  if (tx.viewer.is('ADVISER', company.municipality.code)) return;
  const readers = await tx.em.find(Membership, { $or: [{ company }, { role: 'ADVISER', municipality: company.municipality }] }, { populate: ['person'], orderBy: { id: 'asc' } });
  for (const { role, person: reader } of readers) {
    if (role === 'ADVISER' && leftOpen > 0) tx.mail(withoutContactMail(reader, company, person, leftOpen, tx.portalUrl));
    if (role === 'ENTREPRENEUR' && reader.id !== by.id && reader.id !== person.id) tx.mail(leftMail(reader, company, person, by));
  }
}

async function roleOf(tx: Tx, id: string): Promise<{ role: Membership; company: Company }> {
  const role = await tx.lock(Membership, id);
  const company = role.company && (await tx.em.findOneOrFail(Company, role.company.id));
  if (!company) throw new Refusal('NOT_ALLOWED');
  insist(refusalToChangeRole(tx.viewer, company));
  return { role, company };
}
