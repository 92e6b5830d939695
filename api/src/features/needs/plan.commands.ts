import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { departmentsOfViewer, leaveStep, movedOn } from './answers.commands.js';
import type { AnswerNeedsByPlanInput, LinkNeedsToPlanInput } from './answers.inputs.js';
import { needFacts, tell } from './need.commands.js';
import { Need } from './need.entity.js';
import { answeredMail } from './answer.mail.js';
import { needLife } from './need.rules.js';
import { NeedPlan } from './plan.entity.js';

/** One plan answers many needs, or none of them where one cannot be answered. */
export function answerNeedsByPlan(ctx: CommandContext, input: AnswerNeedsByPlanInput): Promise<string> {
  return command(
    ctx,
    'answerNeedsByPlan',
    async (tx) => {
      if (input.doneBy < dayOf(tx.now)) throw invalidInput({ path: 'doneBy', code: 'IN_THE_PAST' });
      const needs = await lockOpen(tx, input);
      const department = await departmentOfAll(tx, needs);
      const plan = tx.em.create(NeedPlan, { department, name: input.name.trim(), text: input.text.trim(), doneBy: input.doneBy, madeAt: tx.now });
      tx.em.persist(plan);
      for (const need of needs) await answerBy(tx, plan, need);
      return plan.id;
    },
    input.key,
  );
}

/** The plan stands; needs that came later get the same answer. */
export function linkNeedsToPlan(ctx: CommandContext, input: LinkNeedsToPlanInput): Promise<string> {
  return command(ctx, 'linkNeedsToPlan', async (tx) => {
    const plan = await tx.lock(NeedPlan, input.plan);
    if (!tx.viewer.is('HEAD', plan.department.id)) throw new Refusal('NOT_ALLOWED');
    if (plan.doneBy < dayOf(tx.now)) throw invalidInput({ path: 'plan', code: 'IN_THE_PAST' });
    for (const need of await lockOpen(tx, input, plan)) await answerBy(tx, plan, need);
    return plan.id;
  });
}

type LinkedNeeds = Pick<LinkNeedsToPlanInput, 'needs' | 'expected'>;

/** In the order of their ids, so that two plans at once do not wait for each other; those that the plan answers already are left out. */
async function lockOpen(tx: Tx, { needs: ids, expected }: LinkedNeeds, plan: NeedPlan | null = null): Promise<Need[]> {
  if (ids.length === 0) throw invalidInput({ path: 'needs', code: 'REQUIRED' });
  const needs: Need[] = [];
  for (const id of [...new Set(ids)].sort()) {
    const need = await tx.lock(Need, id);
    if (plan && need.plan?.id === plan.id) continue;
    const refusal = needLife.refusalTo('ANSWER', tx.viewer, await needFacts(need));
    const seen = expected?.find((one) => one.need === id)?.status ?? need.status;
    if (refusal !== 'NOT_ALLOWED' && seen !== need.status) throw await movedOn(tx, need);
    insist(refusal);
    if (plan && !(await need.departments.loadItems()).some((one) => one.id === plan.department.id)) throw new Refusal('NOT_ALLOWED');
    needs.push(need);
  }
  return needs;
}

/** A plan is that of one department, to which all its needs are addressed. */
async function departmentOfAll(tx: Tx, needs: readonly Need[]): Promise<Department> {
  const [first = [], ...others] = await Promise.all(needs.map((need) => departmentsOfViewer(tx, need)));
  const department = first.find(({ id }) => others.every((ones) => ones.some((one) => one.id === id)));
  if (!department) throw invalidInput({ path: 'needs', code: 'INVALID' });
  return department;
}

async function answerBy(tx: Tx, plan: NeedPlan, need: Need): Promise<void> {
  need.status = 'ANSWERED';
  need.answerKind = 'COMMITMENT';
  need.answer = plan.text;
  need.committedOn = plan.doneBy;
  need.answeredAt = tx.now;
  need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
  need.plan = plan;
  await leaveStep(tx, need, 'ANSWER', { text: plan.text, day: plan.doneBy, department: plan.department });
  await tell(tx, need, answeredMail);
}
