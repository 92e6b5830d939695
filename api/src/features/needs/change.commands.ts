import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import type { Department } from '../organisations/organisation.entity.js';
import { Membership } from '../people/person.entity.js';
import { headsOf } from './answers.commands.js';
import { changedMail } from './change.mail.js';
import { refusalToChange } from './change.rules.js';
import { takeNameOut } from './name.commands.js';
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
    const hides = need.nameShown && !values.nameShown;
    Object.assign(need, values, { version: need.version + 1 });
    if (hides) await takeNameOut(tx, need);
    need.departments.set(departments);
    await tellHead(tx, need, titleBefore, departments);
    return need.id;
  });
}

/** Whether a need does not say all of that yet. */
export function differs(need: Need, values: Partial<Need>, departments: readonly Department[]): boolean {
  const ids = (of: Iterable<{ id: string }>) => [...of].map(({ id }) => id).sort().join();
  const plain = (value: unknown) => JSON.stringify((value as { id?: string } | null)?.id ?? value ?? null);
  const { topic, ...others } = values;
  const isOther = Object.entries(others).some(([key, value]) => plain(need[key as keyof Need]) !== plain(value));
  return isOther || need.topic.code !== topic!.code || ids(need.departments.getItems()) !== ids(departments);
}

/** Who has promised an answer hears that it is asked anew, or that it is no longer for them: then with the line that they know. Whoever heads no department any more hears nothing; those who do now hear it. */
async function tellHead(tx: Tx, need: Need, titleBefore: string, departments: readonly Department[]): Promise<void> {
  if (need.status !== 'ACKNOWLEDGED' || !need.answeredBy) return;
  const heads = await headsOf(tx, departments);
  const promised = await tx.em.findOne(Membership, { person: need.answeredBy, role: 'HEAD', department: { municipality: need.municipality } }, { populate: ['person'] });
  const isStill = heads.some(({ id }) => id === promised?.person.id);
  if (promised) tx.mail(changedMail(promised.person, need, titleBefore, isStill ? tx.portalUrl : null));
  else for (const head of heads) tx.mail(changedMail(head, need, titleBefore, tx.portalUrl));
}
