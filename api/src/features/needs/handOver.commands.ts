import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Department } from '../organisations/organisation.entity.js';
import { departmentsOfViewer, headsOf, lastStep, leaveStep } from './answers.commands.js';
import type { HandOverNeedInput } from './answers.inputs.js';
import { handedOverMail, receivedMail } from './handOver.mail.js';
import { needFacts, tell } from './need.commands.js';
import { Need } from './need.entity.js';
import { needLife } from './need.rules.js';

/** A head gives a need to the department whose task it is: their own no longer has it, and the other one begins anew. */
export function handOverNeed(ctx: CommandContext, input: HandOverNeedInput): Promise<string> {
  return command(
    ctx,
    'handOverNeed',
    async (tx) => {
      const need = await tx.lock(Need, input.need);
      insist(needLife.refusalTo('HAND_OVER', tx.viewer, await needFacts(need)));
      const to = await tx.em.findOne(Department, { id: input.department, municipality: need.municipality });
      const leaving = (await departmentsOfViewer(tx, need)).filter(({ id }) => id !== input.department);
      if (!to || leaving.length === 0) throw invalidInput({ path: 'department', code: 'UNKNOWN' });
      await forgetPromise(tx, need, leaving);
      need.departments.remove(leaving);
      need.departments.add(to);
      need.handedOverAt = tx.now;
      need.overdueToldFor = null;
      const said = { reason: input.reason.trim(), from: leaving[0]!.name, to: to.name };
      await leaveStep(tx, need, 'HAND_OVER', { text: said.reason, department: leaving[0]!, toDepartment: to });
      for (const head of await headsOf(tx, [to])) if (head.id !== tx.viewer.personId) tx.mail(receivedMail(head, need, tx.portalUrl, said));
      await tell(tx, need, (reader, one, portalUrl) => handedOverMail(reader, one, portalUrl, said));
      return need.id;
    },
    input.key,
  );
}

/** What a department has promised goes with it; what another one that is still asked has promised stays. */
async function forgetPromise(tx: Tx, need: Need, leaving: readonly Department[]): Promise<void> {
  const promised = need.status === 'ACKNOWLEDGED' ? await lastStep(tx, need, 'ACKNOWLEDGED') : null;
  const remains = promised?.department && !leaving.some(({ id }) => id === promised.department!.id);
  if (remains) return;
  need.status = 'OPEN';
  need.acknowledgedAt = null;
  need.answerPromisedOn = null;
  need.answeredBy = null;
}
