import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Industry, Municipality } from '../vocabulary/vocabulary.entity.js';
import { Company, type SizeClass } from './company.entity.js';
import { refusalToAddCompany } from './company.rules.js';

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
export async function newCompany({ em, viewer, now }: Tx, input: NewCompany, above = ''): Promise<Company> {
  insist(refusalToAddCompany(viewer, input.municipality));
  const municipality = await em.findOne(Municipality, input.municipality);
  if (!municipality) throw invalidInput({ path: `${above}municipality`, code: 'UNKNOWN' });
  const industry = input.industry ? await em.findOne(Industry, input.industry) : null;
  if (input.industry && !industry) throw invalidInput({ path: `${above}industry`, code: 'UNKNOWN' });
  const company = em.create(Company, {
    name: input.name.trim(),
    businessId: input.businessId?.trim() || null,
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
