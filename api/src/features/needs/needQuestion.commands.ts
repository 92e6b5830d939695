import { command, type CommandContext } from '../../core/command.js';
import { insist, Refusal } from '../../core/refusal.js';
import { Person } from '../people/person.entity.js';
import { advisersOf, departmentsOfViewer, headsOf } from './answers.commands.js';
import type { AnswerNeedQuestionInput, AskAboutNeedInput } from './answers.inputs.js';
import { insistUnnamed } from './name.commands.js';
import { needFacts } from './need.commands.js';
import { Need } from './need.entity.js';
import { needLife } from './need.rules.js';
import { NeedQuestion } from './needQuestion.entity.js';
import { questionAnsweredMail, questionAskedMail } from './needQuestion.mail.js';

/** Whoever may answer a need may ask its advisers first. */
export function askAboutNeed(ctx: CommandContext, input: AskAboutNeedInput): Promise<string> {
  return command(
    ctx,
    'askAboutNeed',
    async (tx) => {
      const need = await tx.lock(Need, input.need);
      insist(needLife.refusalTo('ANSWER', tx.viewer, await needFacts(need)));
      const [department] = await departmentsOfViewer(tx, need);
      const question = tx.em.create(NeedQuestion, { need, department: department!, text: input.text.trim(), askedBy: tx.em.getReference(Person, tx.viewer.personId!), askedAt: tx.now });
      tx.em.persist(question);
      for (const adviser of await advisersOf(tx, need)) tx.mail(questionAskedMail(adviser, question, department!.name, tx.portalUrl));
      return need.id;
    },
    input.key,
  );
}

/** Answered once: whoever comes second is refused, and what they wrote stays with them. */
export function answerNeedQuestion(ctx: CommandContext, input: AnswerNeedQuestionInput): Promise<string> {
  return command(ctx, 'answerNeedQuestion', async (tx) => {
    const question = await tx.lock(NeedQuestion, input.question);
    const need = await tx.find(Need, question.need.id);
    if (!tx.viewer.is('ADVISER', need.municipality.code)) throw new Refusal('NOT_ALLOWED');
    if (question.answeredAt) {
      if (question.answeredBy?.id === tx.viewer.personId && question.answer === input.text.trim()) return need.id;
      throw new Refusal('WRONG_STATE');
    }
    await insistUnnamed(tx, need, 'text', input.text);
    question.answer = input.text.trim();
    question.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    question.answeredAt = tx.now;
    for (const head of await headsOf(tx, await need.departments.loadItems())) tx.mail(questionAnsweredMail(head, question, need, tx.portalUrl));
    return need.id;
  });
}
