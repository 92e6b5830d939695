import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import type { Localized } from '../../core/localized.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { decided } from '../campaigns/decision.commands.js';
import { Department } from '../organisations/organisation.entity.js';
import { IdeaAnswer } from './answer.entity.js';
import type { AnswerIdeaInput } from './answer.inputs.js';
import { answerLife, errorsInAnswer } from './answer.rules.js';
import { Idea } from './idea.entity.js';

/** Answers an idea for a department. What was answered before stays to be read; those who follow the idea are told by the mail of the day. */
export function answerIdea(ctx: CommandContext, input: AnswerIdeaInput): Promise<string> {
  const work = async (tx: Tx) => {
    const idea = await tx.lock(Idea, input.idea);
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    const department = await departmentOf(tx, campaign, input.department);
    const asked = { status: idea.answerStatus, municipality: campaign.municipality.code, department: department.id, isHidden: idea.hiddenAt !== null, isMerged: idea.mergedInto !== null };
    insist(answerLife.refusalTo(input.move, tx.viewer, asked));
    const errors = errorsInAnswer(input, idea.language, dayOf(tx.now));
    if (errors.length > 0) throw invalidInput(...errors);
    const latest = await tx.em.findOne(IdeaAnswer, { idea }, { orderBy: { answeredAt: 'desc', id: 'desc' } });
    if ((latest?.id ?? null) !== (input.latest ?? null)) throw new Refusal('CHANGED_MEANWHILE');
    const answer = new IdeaAnswer();
    const { to: status } = answerLife.table[input.move];
    Object.assign(answer, { idea, status, department, text: trimmed(input.text), plannedFor: input.plannedFor ?? null, answeredAt: tx.now });
    tx.em.persist(answer);
    idea.answerStatus = status;
    decided(tx, campaign, 'ANSWERED', { idea: idea.id, answer: answer.id });
    return idea.id;
  };
  return command(ctx, 'answerIdea', work, input.key);
}

/** Of another municipality’s departments nothing is told, not even to who heads one. */
async function departmentOf({ em, viewer }: Tx, { municipality }: Campaign, id: string): Promise<Department> {
  if (!viewer.is('ADVISER', municipality.code) && !viewer.is('HEAD', id)) throw new Refusal('NOT_ALLOWED');
  const department = await em.findOne(Department, { id, municipality });
  if (!department) throw invalidInput({ path: 'department', code: 'UNKNOWN' });
  return department;
}

const trimmed = ({ fi, sv, en }: Localized): Localized => ({ fi: fi.trim(), sv: sv.trim(), en: en.trim() });
