import type { Tx } from '../../core/command.js';
import { invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import type { Need } from './need.entity.js';
import { errorsInText } from './said.rules.js';

/** The name of the company of a need, also where it is in no register; null where nobody knows it. */
async function nameOf({ em }: Tx, { company, companyName }: Need): Promise<string | null> {
  return company ? (await em.findOneOrFail(Company, company.id)).name : companyName;
}

/** Refuses what departments would read of a company that does not show its name. */
export async function insistUnnamed(tx: Tx, need: Need, path: string, text: string): Promise<void> {
  const errors = errorsInText(path, text, need, await nameOf(tx, need));
  if (errors.length > 0) throw invalidInput(...errors);
}
