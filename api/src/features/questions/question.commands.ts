import { command, type CommandContext, commandOf, type Tx } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';
import { insist, invalidInput, Refusal, type FieldError } from '../../core/refusal.js';
import { Service } from '../directory/service.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { learnFrom } from '../routing/correction.commands.js';
import type { LiveIndex } from '../routing/routing.index.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { AdviserQuestion, type QuestionMove } from './question.entity.js';
import type { AnswerQuestionInput, AskAdviserInput, DropQuestionInput } from './question.inputs.js';
import { answerMail, newQuestionMail, receiptMail } from './question.mail.js';
import { ASK_LIMITS, questionLife } from './question.rules.js';

export interface AskContext extends CommandContext {
  readonly routing: LiveIndex;
  /** The asker's address in the internet. Only a digest of it is kept, for a day. */
  readonly address: string;
}

/** Asks the advisers of a municipality: they are told, the asker gets a receipt, and routing learns what it did not answer. */
export async function askAdviser(ctx: AskContext, input: AskAdviserInput): Promise<void> {
  insistOnContact(input);
  await command(
    ctx,
    'askAdviser',
    async (tx) => {
      await insistOnOwnPatience(tx, ctx.address, input);
      const municipality = await tx.em.findOne(Municipality, input.municipality);
      if (!municipality) throw invalidInput({ path: 'municipality', code: 'UNKNOWN' });
      const advisers = await tx.em.find(Membership, { role: 'ADVISER', municipality }, { populate: ['person'] });
      if (advisers.length === 0) throw new Refusal('NO_ADVISER');
      const question = await newQuestion(tx, input, municipality);
      for (const { person } of advisers) tx.mail(newQuestionMail(person, question, municipality.name, tx.portalUrl));
      if (hasEmail(question)) tx.mail(receiptMail(question, municipality.name));
      await learnFrom(tx, ctx.routing, { kind: 'CONTACT_ASKED', words: question.text, municipality: municipality.code, service: question.service?.id ?? null });
      return question.id;
    },
    input.key,
  );
}

export function takeQuestion(ctx: CommandContext, id: string): Promise<string> {
  return move(ctx, 'TAKE', id);
}

export function answerQuestion(ctx: CommandContext, { question, text }: AnswerQuestionInput): Promise<string> {
  return move(ctx, 'ANSWER', question, text, (tx, asked, adviser) => {
    if (hasEmail(asked)) tx.mail(answerMail(asked, text.trim(), adviser));
  });
}

export function dropQuestion(ctx: CommandContext, { question, reason }: DropQuestionInput): Promise<string> {
  return move(ctx, 'DROP', question, reason);
}

/** The same move by the same adviser twice changes nothing; somebody else comes too late. */
function move(ctx: CommandContext, name: QuestionMove, id: string, text: string | null = null, then: (tx: Tx, question: AdviserQuestion, adviser: Person) => void = () => {}): Promise<string> {
  return command(ctx, commandOf(name, 'Question'), async (tx) => {
    const question = await tx.lock(AdviserQuestion, id);
    const adviser = await tx.em.findOneOrFail(Person, tx.viewer.personId!);
    const refusal = questionLife.refusalTo(name, tx.viewer, question);
    if (refusal === 'WRONG_STATE' && question.status === questionLife.table[name].to && question.adviser?.id === adviser.id) return id;
    insist(refusal);
    question.status = questionLife.table[name].to;
    question.adviser = adviser;
    if (name !== 'TAKE') Object.assign(question, { answer: text?.trim() ?? null, endedAt: tx.now });
    then(tx, question, adviser);
    return id;
  });
}

function insistOnContact({ email, phone, consent }: AskAdviserInput): void {
  const errors: FieldError[] = [];
  if (!email?.trim() && !phone?.trim()) errors.push({ path: 'email', code: 'REQUIRED' });
  if (!consent) errors.push({ path: 'consent', code: 'REQUIRED' });
  if (errors.length > 0) throw invalidInput(...errors);
}

function insistOnOwnPatience(tx: Tx, address: string, { email, phone }: AskAdviserInput): Promise<void> {
  const contacts = [email?.trim().toLowerCase(), phone?.replaceAll(/[^\d+]/g, '')].filter(Boolean).map((contact) => ({ sender: `contact ${contact}`, ...ASK_LIMITS.contact }));
  return insistOnPatience(tx, ...contacts, { sender: `internet ${address}`, ...ASK_LIMITS.internet });
}

async function newQuestion(tx: Tx, input: AskAdviserInput, municipality: Municipality): Promise<AdviserQuestion> {
  const service = input.service ? await tx.em.findOne(Service, input.service) : null;
  if (input.service && !service) throw invalidInput({ path: 'service', code: 'UNKNOWN' });
  const question = tx.em.create(AdviserQuestion, {
    municipality,
    text: input.text.trim(),
    name: input.name.trim(),
    email: input.email?.trim().toLowerCase() || null,
    phone: input.phone?.trim() || null,
    companyName: input.companyName?.trim() || null,
    language: input.language,
    service,
    status: 'OPEN',
    createdAt: tx.now,
  });
  tx.em.persist(question);
  return question;
}

function hasEmail(question: AdviserQuestion): question is AdviserQuestion & { email: string } {
  return question.email !== null;
}
