import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext } from '../../core/command.js';
import { invalidInput } from '../../core/refusal.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { SavedView, type NeedFilter } from './savedView.entity.js';
import type { SaveViewInput } from './savedView.inputs.js';
import { MOST_VIEWS } from './savedView.rules.js';

/** Keeps a way to look at needs under a name; the same name again is the same view. */
export function saveView(ctx: CommandContext, input: SaveViewInput): Promise<string> {
  return command(ctx, 'saveView', async ({ em, viewer, now }) => {
    if (input.department && !viewer.is('HEAD', input.department)) throw invalidInput({ path: 'department', code: 'UNKNOWN' });
    // Two at once count one after the other.
    const person = await em.findOneOrFail(Person, viewer.personId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const name = input.name.trim();
    const before = await em.findOne(SavedView, { person, name });
    if (!before && (await em.count(SavedView, { person })) >= MOST_VIEWS) throw invalidInput({ path: 'name', code: 'TOO_MANY', limit: MOST_VIEWS });
    const view = before ?? new SavedView();
    Object.assign(view, { person, name, department: input.department ? em.getReference(Department, input.department) : null, filter: kept(input.filter), overdue: input.overdue, savedAt: now });
    em.persist(view);
    return view.id;
  });
}

export async function removeView(ctx: CommandContext, id: string): Promise<void> {
  await command(ctx, 'removeView', async (tx) => {
    tx.em.remove(await tx.lock(SavedView, id));
    return id;
  });
}

/** What narrows nothing is kept as null, so that every field is there to be read. */
function kept({ places, industries, sizeClasses, certainties, statuses, topic, quarter }: NeedFilter): NeedFilter {
  const list = <T>(values: T[] | null | undefined) => (values?.length ? values : null);
  return { places: list(places), industries: list(industries), sizeClasses: list(sizeClasses), certainties: list(certainties), statuses: list(statuses), topic: topic || null, quarter: quarter || null };
}
