import type { EntityProperty } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, query, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { columnOf, tableOf } from '../../core/row.js';
import { Company } from '../companies/company.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { CompanyMerge } from './contact.entity.js';
import type { MergeCompaniesInput } from './contact.inputs.js';
import { mergedMail } from './merge.mail.js';
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
  await tellPeople(tx, kept, merged);
  const moved = await moveRows(tx, kept, merged);
  em.persist(em.create(CompanyMerge, { id: merged.id, company: kept, name: merged.name, on: dayOf(tx.now), by: em.getReference(Person, tx.viewer.personId!), record: { facts, moved } }));
  const missing = { ...factsOf(merged), industry: merged.industry };
  em.remove(merged);
  // The business ID is unique: the second entry has to be gone before the first one takes it over.
  await em.flush();
  for (const [name, value] of Object.entries(missing)) if (kept[name as 'place'] === null) Object.assign(kept, { [name]: value });
}

function factsOf({ businessId, place, sizeClass, activity, foundedYear }: Company) {
  return { businessId, place, sizeClass, activity, foundedYear };
}

/** Every table that names a company, whatever feature it is of. */
async function moveRows({ em }: Tx, kept: Company, merged: Company): Promise<Record<string, string[]>> {
  await dropTwins(em, kept, merged);
  const moved: Record<string, string[]> = {};
  for (const meta of em.getMetadata().getAll().values()) {
    const links = meta.readonly || !meta.tableName ? [] : Object.values(meta.properties as Record<string, EntityProperty>).filter((property) => property.kind === 'm:1' && property.targetMeta?.class === Company);
    for (const column of links.map(columnOf)) {
      const rows = await query<{ id: string }>(em, `update ${tableOf(meta as never)} set ${column} = $1 where ${column} = $2 returning id`, [kept.id, merged.id]);
      if (rows.length > 0) moved[meta.tableName] = [...(moved[meta.tableName] ?? []), ...rows.map(({ id }) => id)];
    }
  }
  return moved;
}

/** Who is in both entries is in the company once; nobody is asked to one event twice. */
async function dropTwins(em: Tx['em'], kept: Company, merged: Company): Promise<void> {
  const twins = (table: string, same: readonly string[]) =>
    query(em, `delete from "${table}" a using "${table}" b where a.company_id = $2 and b.company_id = $1 and ${same.map((column) => `a.${column} is not distinct from b.${column}`).join(' and ')}`, [kept.id, merged.id]);
  await twins('membership', ['person_id', 'role']);
  await twins('company_invitation', ['event_id', 'person_id']);
}

async function tellPeople(tx: Tx, kept: Company, merged: Company): Promise<void> {
  // Kept out of the unit of work: it would take the company that goes out of the memberships, which have moved by then.
  const members = await tx.em.find(Membership, { company: [kept.id, merged.id] }, { populate: ['person'], orderBy: { id: 'asc' }, disableIdentityMap: true });
  const people = [...new Map(members.map(({ person }) => [person.id, person])).values()];
  for (const person of people) tx.mail(mergedMail(person, { kept: kept.name, merged: merged.name, people: people.map(({ name }) => name) }));
}
