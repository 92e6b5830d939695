import { randomUUID } from 'node:crypto';
import { type CommandContext, type Tx } from '../../core/command.js';
import { emptied, forgetEnded, run } from '../../core/forget.js';
import { declarations, FORGOTTEN_ADDRESS, isTimed, type Declared, type Whom } from '../../core/personal.js';
import { columnOf, metaOf, rowOf, tableOf, type EntityClass } from '../../core/row.js';
import { raw, sql } from '../../core/sql.js';
import { keepEndedClaims } from '../people/endedClaim.commands.js';
import { Membership, Person } from '../people/person.entity.js';
import { takeRole } from '../people/roleEnd.commands.js';

/** The daily job: what has ended by its declaration goes, and who has not been here for long becomes nobody. */
export function forgetWhatEnded(ctx: Omit<CommandContext, 'viewer'>, only?: readonly EntityClass[]): Promise<void> {
  const anonymise = async (tx: Tx, ids: readonly string[]) => {
    for (const id of ids) await forgetPerson(tx, await tx.em.findOneOrFail(Person, id));
  };
  return forgetEnded(ctx, anonymise, only);
}

/** What stands where the name of somebody was whom the portal has forgotten. */
export const NOBODY = '–';

/**
 * Nothing of this person is left but that somebody did what they did: their own rows go, what they typed is emptied, and figures keep a face
 * that leads to nobody, because the person's own is drawn anew.
 */
export async function forgetPerson(tx: Tx, person: Person): Promise<void> {
  const whom = { id: sql`${person.id}::uuid`, email: sql`${person.email}` };
  // By the unit of work, so that the end of a right is in the audit.
  for (const membership of await tx.em.find(Membership, { person })) await takeRole(tx, membership);
  await keepEndedClaims(tx, person);
  for (const declared of declarations()) if (declared.of && declared.leaving && declared.entity !== Membership) await leave(tx, declared, whom);
  Object.assign(person, { name: NOBODY, email: `${person.id}${FORGOTTEN_ADDRESS}`, phone: null, face: randomUUID(), forgottenAt: tx.now });
  await tx.em.flush();
}

async function leave(tx: Tx, { entity, of, leaving, keeps }: Declared, whom: Whom): Promise<void> {
  const meta = metaOf(entity);
  const [table, key] = [raw(tableOf(meta)), raw(columnOf(meta.getPrimaryProp()))];
  const own = sql`${key} in (select f.${key} from ${table} f where ${of!(rowOf(entity, 'f') as never, whom)})`;
  const fields = keeps.flatMap((keep) => (isTimed<never>(keep.until) && keep.until.end === 'EMPTY' ? keep.fields : []));
  await run(tx, leaving === 'DELETE' ? sql`delete from ${table} where ${own}` : sql`update ${table} set ${emptied(entity, fields)} where ${own}`);
}
