import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import type { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { changedMail } from './change.mail.js';
import { refusalToChange } from './change.rules.js';
import { saidOf } from './need.commands.js';
import { Need } from './need.entity.js';
import type { ChangeNeedInput } from './need.inputs.js';
import { errorsOf } from './said.rules.js';

/** Says anew what is needed. Of two who read the same version, the second is refused and loses nothing of the first. */
export function changeNeed(ctx: CommandContext, input: ChangeNeedInput): Promise<string> {
  return command(ctx, 'changeNeed', async (tx) => {
    const need = await tx.lock(Need, input.need);
    insist(refusalToChange(tx.viewer, need));
    await tx.em.populate(need, ['company', 'municipality', 'topic', 'departments']);
    const errors = errorsOf(input, need.company?.name ?? need.companyName, dayOf(tx.now), need.windowTo);
    const { values, departments } = await saidOf(tx, need.municipality, input, errors);
    // Who sends the same again finds it done, whatever the version.
    if (!differs(need, values, departments)) return need.id;
    if (need.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    const titleBefore = need.title;
    Object.assign(need, values, { version: need.version + 1 });
    need.departments.set(departments);
    await tellHead(tx, need, titleBefore, departments);
    return need.id;
  });
}

function differs(need: Need, values: Partial<Need>, departments: readonly Department[]): boolean {
  const ids = (of: Iterable<{ id: string }>) => [...of].map(({ id }) => id).sort().join();
  const plain = (value: unknown) => JSON.stringify(value ?? null);
  const { topic, ...others } = values;
  const isOther = Object.entries(others).some(([key, value]) => plain(need[key as keyof Need]) !== plain(value));
  return isOther || need.topic.code !== topic!.code || ids(need.departments.getItems()) !== ids(departments);
}

/** Who has promised an answer hears that it is asked anew, or that it is no longer for them: then with the line that they know. */
async function tellHead(tx: Tx, need: Need, titleBefore: string, departments: readonly Department[]): Promise<void> {
  if (need.status !== 'ACKNOWLEDGED' || !need.answeredBy) return;
  const head = await tx.em.findOneOrFail(Person, need.answeredBy.id);
  const still = await tx.em.count(Membership, { person: head, role: 'HEAD', department: { $in: departments.map(({ id }) => id) } });
  tx.mail(changedMail(head, need, titleBefore, still > 0 ? tx.portalUrl : null));
}
