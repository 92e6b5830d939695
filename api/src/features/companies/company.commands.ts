import { command, type CommandContext } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput } from '../../core/refusal.js';
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
  return command(
    ctx,
    'addCompany',
    async ({ em, viewer, now }) => {
      insist(refusalToAddCompany(viewer, input.municipality));
      const municipality = await em.findOne(Municipality, input.municipality);
      if (!municipality) throw invalidInput({ path: 'municipality', code: 'UNKNOWN' });
      const industry = input.industry ? await em.findOne(Industry, input.industry) : null;
      if (input.industry && !industry) throw invalidInput({ path: 'industry', code: 'UNKNOWN' });
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
      return company.id;
    },
    input.key,
  );
}
