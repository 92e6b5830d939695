import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Industry, Municipality } from '../vocabulary/vocabulary.entity.js';
import { Company, type SizeClass } from './company.entity.js';
import type { ChangeCompanyInput } from './company.inputs.js';
import { changedFacts, refusalToAddCompany, sourceOfChange } from './company.rules.js';

export interface NewCompany {
  name: string;
  municipality: string;
  businessId?: string | null;
  place?: string | null;
  industry?: string | null;
  sizeClass?: SizeClass | null;
  activity?: string | null;
  key?: string | null;
}

/** An adviser writes a company down, from the register's words or as the caller tells it. */
export function addCompany(ctx: CommandContext, input: NewCompany): Promise<string> {
  return command(ctx, 'addCompany', async (tx) => (await newCompany(tx, input)).id, input.key);
}

/** `above` is the way to the company inside a larger input. */
export async function newCompany(tx: Tx, input: NewCompany, above = ''): Promise<Company> {
  const { em, viewer, now } = tx;
  insist(refusalToAddCompany(viewer, input.municipality));
  const municipality = await em.findOne(Municipality, input.municipality);
  if (!municipality) throw invalidInput({ path: `${above}municipality`, code: 'UNKNOWN' });
  const industry = await industryOf(em, input.industry, above);
  const businessId = input.businessId?.trim() || null;
  await insistOnFree(tx, businessId);
  const company = em.create(Company, {
    name: input.name.trim(),
    businessId,
    municipality,
    industry,
    place: input.place?.trim() || null,
    sizeClass: input.sizeClass ?? null,
    activity: input.activity?.trim() || null,
    foundedYear: null,
    source: 'ADVISER',
    sourceDate: dayOf(now),
  });
  em.persist(company);
  return company;
}

/** The company with the business ID, where it is known to the adviser; a new one otherwise. Who has no business ID is always new: two sole traders may have one name. */
export async function foundOrNewCompany(tx: Tx, input: NewCompany, above = ''): Promise<Company> {
  const businessId = input.businessId?.trim() || null;
  const known = businessId ? await tx.em.findOne(Company, { businessId }) : null;
  if (!known) return newCompany(tx, input, above);
  if (!tx.viewer.is('ADVISER', known.municipality.code)) throw new Refusal('COMPANY_EXISTS');
  return tx.lock(Company, known.id);
}

/** Who may see the company that has the business ID is told which it is; of one elsewhere nobody hears more than that it is there. The index refuses who comes at the same moment. */
async function insistOnFree({ em, viewer }: Tx, businessId: string | null): Promise<void> {
  const known = businessId ? await em.findOne(Company, { businessId }) : null;
  if (known) throw new Refusal('COMPANY_EXISTS', [], viewer.is('ADVISER', known.municipality.code) ? { existing: known.id } : {});
}

async function industryOf(em: Tx['em'], code: string | null | undefined, above = ''): Promise<Industry | null> {
  const industry = code ? await em.findOne(Industry, code) : null;
  if (code && !industry) throw invalidInput({ path: `${above}industry`, code: 'UNKNOWN' });
  return industry;
}

/** Each fact that changes remembers who gave it, and when; the others keep where they are from. */
export function changeCompany(ctx: CommandContext, input: ChangeCompanyInput): Promise<string> {
  return command(ctx, 'changeCompany', async (tx) => {
    const company = await tx.lock(Company, input.company);
    const source = sourceOfChange(tx.viewer, company);
    if (!source) throw new Refusal('NOT_ALLOWED');
    if ((input.foundedYear ?? 0) > tx.now.getFullYear()) throw invalidInput({ path: 'foundedYear', code: 'IN_THE_FUTURE' });
    const facts = {
      name: input.name.trim(),
      businessId: input.businessId?.trim() || null,
      place: input.place?.trim() || null,
      industry: await industryOf(tx.em, input.industry),
      sizeClass: input.sizeClass ?? null,
      activity: input.activity?.trim() || null,
      foundedYear: input.foundedYear ?? null,
    };
    const changed = changedFacts(company, facts);
    // Who sends the same again finds it done, whatever the version.
    if (changed.length === 0) return company.id;
    if (company.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    if (changed.includes('BUSINESS_ID')) await insistOnFree(tx, facts.businessId);
    const origin = { source, on: dayOf(tx.now) };
    Object.assign(company, facts, { version: company.version + 1, origins: { ...company.origins, ...Object.fromEntries(changed.map((fact) => [fact, origin])) } });
    return company.id;
  });
}
