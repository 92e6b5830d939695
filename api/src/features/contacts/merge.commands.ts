import type { EntityProperty } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { columnOf, tableOf } from '../../core/row.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Industry, Municipality } from '../vocabulary/vocabulary.entity.js';
import { CompanyMerge, type MergeRecord } from './contact.entity.js';
import type { MergeCompaniesInput } from './contact.inputs.js';
import { mergedMail, separatedMail } from './merge.mail.js';
import { refusalToMerge } from './contact.rules.js';

/** Two entries of one company become one: all that belongs to the second belongs to the first from then on, and its facts fill what is empty there. */
export function mergeCompanies(ctx: CommandContext, { keep, merge }: MergeCompaniesInput): Promise<string> {
  return command(ctx, 'mergeCompanies', async (tx) => {
    if (keep === merge) throw invalidInput({ path: 'merge', code: 'INVALID' });
    if (await tx.em.findOne(CompanyMerge, { id: merge, company: keep })) return (await tx.find(Company, keep)).id;
    // Always in one order, so that two who merge the same pair the other way round do not wait for each other.
    const [one, other] = [keep, merge].sort();
    const locked = [await tx.lock(Company, one!), await tx.lock(Company, other!)];
    const [kept, merged] = keep === one ? [locked[0]!, locked[1]!] : [locked[1]!, locked[0]!];
    insist(refusalToMerge(tx.viewer, kept, merged));
    await mergeInto(tx, kept, merged);
    return kept.id;
  });
}

async function mergeInto(tx: Tx, kept: Company, merged: Company): Promise<void> {
  const { em } = tx;
  const facts = { ...factsOf(merged), municipality: merged.municipality.code, industry: merged.industry?.code ?? null };
  const { source, sourceDate, origins } = merged;
  const missing = { ...factsOf(merged), industry: merged.industry };
  const filled = Object.entries(missing).flatMap(([name, value]) => (kept[name as 'place'] === null && value !== null ? [name] : []));
  await tellPeople(tx, kept, merged);
  const twins = await dropTwins(em, kept, merged);
  const invited = await dropInvitations(em, kept, merged);
  const moved = await moveRows(tx, kept, merged);
  const record = { facts, moved, filled, twins, invited, entry: { source, sourceDate, origins } };
  em.persist(em.create(CompanyMerge, { id: merged.id, company: kept, name: merged.name, on: dayOf(tx.now), by: em.getReference(Person, tx.viewer.personId!), record }));
  em.remove(merged);
  // The business ID is unique: the second entry has to be gone before the first one takes it over.
  await em.flush();
  for (const name of filled) Object.assign(kept, { [name]: missing[name as 'place'] });
}

function factsOf({ businessId, place, sizeClass, activity, foundedYear }: Company) {
  return { businessId, place, sizeClass, activity, foundedYear };
}

/** Every table that names a company, whatever feature it is of. */
async function moveRows({ em }: Tx, kept: Company, merged: Company): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  for (const { name, table, column } of columnsOfCompany(em)) {
    const rows = await query<{ id: string }>(em, `update ${table} set ${column} = $1 where ${column} = $2 returning id`, [kept.id, merged.id]);
    if (rows.length > 0) moved[name] = [...(moved[name] ?? []), ...rows.map(({ id }) => id)];
  }
  return moved;
}

/** The columns that lead to a company, in whatever table. */
function columnsOfCompany(em: Tx['em']): { name: string; table: string; column: string }[] {
  return [...em.getMetadata().getAll().values()].flatMap((meta) => {
    const links = meta.readonly || !meta.tableName ? [] : Object.values(meta.properties as Record<string, EntityProperty>).filter((property) => property.kind === 'm:1' && property.targetMeta?.class === Company);
    return links.map((link) => ({ name: meta.tableName, table: tableOf(meta as never), column: columnOf(link) }));
  });
}

/** Who is in both entries is in the company once. */
function dropTwins(em: Tx['em'], kept: Company, merged: Company): Promise<{ person: string; title: string | null }[]> {
  return query(em, 'delete from membership a using membership b where a.company_id = $2 and b.company_id = $1 and a.person_id = b.person_id and a.role = b.role returning a.person_id as person, a.title', [kept.id, merged.id]);
}

/** A company is asked to a campaign once. To an event people are asked, each of them once already. */
function dropInvitations(em: Tx['em'], kept: Company, merged: Company): Promise<{ campaign: string; toldAt: string | null }[]> {
  return query(em, 'delete from campaign_invitation a using campaign_invitation b where a.company_id = $2 and b.company_id = $1 and a.campaign_id = b.campaign_id returning a.campaign_id as campaign, to_json(a.told_at)#>>\'{}\' as "toldAt"', [kept.id, merged.id]);
}

async function tellPeople(tx: Tx, kept: Company, merged: Company): Promise<void> {
  // Kept out of the unit of work: it would take the company that goes out of the memberships, which have moved by then.
  const people = await peopleOf(tx, [kept.id, merged.id]);
  for (const person of people) tx.mail(mergedMail(person, { kept: kept.name, merged: merged.name, people: people.map(({ name }) => name) }));
}

async function peopleOf({ em }: Tx, company: string[]): Promise<Person[]> {
  const members = await em.find(Membership, { company }, { populate: ['person'], orderBy: { id: 'asc' }, disableIdentityMap: true });
  return [...new Map(members.map(({ person }) => [person.id, person])).values()];
}

/** Two entries turn out to be two companies: what came from the second goes back to it; what was written since stays where it was written. */
export function undoMerge(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'undoMerge', async (tx) => {
    const { em } = tx;
    const merge = await tx.lock(CompanyMerge, id);
    const kept = await tx.lock(Company, merge.company.id);
    if (!tx.viewer.is('ADVISER', kept.municipality.code)) throw new Refusal('NOT_ALLOWED');
    giveBack(kept, merge.record);
    // The business ID is unique: the first entry has to let it go before the second one has it again.
    await em.flush();
    const again = entryOf(tx, merge);
    em.persist(again);
    await em.flush();
    await moveBack(tx, merge, kept);
    await inviteAgain(tx, merge, kept);
    em.remove(merge);
    await em.flush();
    const people = { kept: await peopleOf(tx, [kept.id]), again: await peopleOf(tx, [again.id]) };
    const sides = [{ people: people.kept, own: kept.name, other: again.name }, { people: people.again, own: again.name, other: kept.name }];
    for (const { people: readers, own, other } of sides) for (const person of readers) tx.mail(separatedMail(person, { own, other, people: readers.map(({ name }) => name) }));
    return again.id;
  });
}

/** A fact that was filled from the second entry leaves with it, unless somebody has changed it since. */
function giveBack(kept: Company, { facts, filled = [] }: MergeRecord): void {
  const now = { ...factsOf(kept), industry: kept.industry?.code ?? null };
  const names = new Set([...filled, ...(facts.businessId ? ['businessId'] : [])]);
  for (const name of names) if (now[name as 'place'] === facts[name]) Object.assign(kept, { [name]: null });
  kept.version += 1;
}

function entryOf({ em }: Tx, { id, name, on, record }: CompanyMerge): Company {
  const { municipality, industry, ...facts } = record.facts as Record<'municipality', string> & Record<'industry', string | null> & ReturnType<typeof factsOf>;
  const entry = record.entry ?? { source: 'ADVISER' as const, sourceDate: on, origins: {} };
  return em.create(Company, { id, name, ...facts, ...entry, municipality: em.getReference(Municipality, municipality), industry: industry === null ? null : em.getReference(Industry, industry) });
}

async function moveBack({ em }: Tx, { id, record: { moved, twins = [] } }: CompanyMerge, kept: Company): Promise<void> {
  for (const { name, table, column } of columnsOfCompany(em)) {
    if (moved[name]) await query(em, `update ${table} set ${column} = $1 where ${column} = $2 and id = any($3)`, [id, kept.id, moved[name]]);
  }
  for (const { person, title } of twins) {
    // Who was taken out of the company since is taken out of both.
    if (await em.count(Membership, { person, role: 'ENTREPRENEUR', company: kept })) em.persist(em.create(Membership, { person: em.getReference(Person, person), role: 'ENTREPRENEUR', company: em.getReference(Company, id), title }));
  }
}

/** As it was, unless the company that both were has been taken out of the campaign since. */
async function inviteAgain({ em }: Tx, { id, record: { invited = [] } }: CompanyMerge, kept: Company): Promise<void> {
  const text = `insert into campaign_invitation (id, campaign_id, company_id, told_at) select gen_random_uuid(), k.campaign_id, $1, i."toldAt"
    from jsonb_to_recordset($3::jsonb) i (campaign uuid, "toldAt" timestamptz) join campaign_invitation k on k.campaign_id = i.campaign and k.company_id = $2 on conflict do nothing`;
  if (invited.length > 0) await query(em, text, [id, kept.id, JSON.stringify(invited)]);
}
