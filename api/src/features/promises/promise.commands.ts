import { dayOf } from '../../core/clock.js';
import { command, type CommandContext } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { CompanyPromise } from './promise.entity.js';
import type { PromiseCompanyInput } from './promise.inputs.js';
import { errorsInDue, refusalToPromise } from './promise.rules.js';

/** An adviser writes down what they promised; it comes to the desk of the municipality’s advisers when its day is near. */
export function promiseCompany(ctx: CommandContext, { company: id, text, due, key }: PromiseCompanyInput): Promise<string> {
  return command(
    ctx,
    'promiseCompany',
    async (tx) => {
      const company = await tx.find(Company, id);
      insist(refusalToPromise(tx.viewer, company));
      const errors = errorsInDue(due, dayOf(tx.now));
      if (errors.length > 0) throw invalidInput(...errors);
      const madeBy = tx.em.getReference(Person, tx.viewer.personId!);
      const promise = tx.em.create(CompanyPromise, { company, municipality: company.municipality, text: text.trim(), dueOn: due, madeBy, madeAt: tx.now, keptAt: null, keptBy: null });
      tx.em.persist(promise);
      return promise.id;
    },
    key,
  );
}

/** Whoever of the advisers did it says so; saying it again changes nothing. */
export function keepPromise(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'keepPromise', async (tx) => {
    const promise = await tx.lock(CompanyPromise, id);
    insist(refusalToPromise(tx.viewer, promise));
    if (!promise.keptAt) Object.assign(promise, { keptAt: tx.now, keptBy: tx.em.getReference(Person, tx.viewer.personId!) });
    return id;
  });
}

/** It was a slip: the promise is open again. */
export function reopenPromise(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'reopenPromise', async (tx) => {
    const promise = await tx.lock(CompanyPromise, id);
    insist(refusalToPromise(tx.viewer, promise));
    Object.assign(promise, { keptAt: null, keptBy: null });
    return id;
  });
}
