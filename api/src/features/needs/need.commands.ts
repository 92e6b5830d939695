import { command, type CommandContext, type CommandName, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput, Refusal, type FieldError } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Registration } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic, type Municipality } from '../vocabulary/vocabulary.entity.js';
import { acknowledgedMail, answeredAgainMail, answeredMail, promisedAgainMail, type Answering } from './answer.mail.js';
import { advisersOf, departmentsOfViewer, leaveStep, movedBefore, movedOn, readersOf } from './answers.commands.js';
import { titleOf } from './heard.rules.js';
import { insistUnnamed } from './name.commands.js';
import { Need, type AnswerKind, type NeedMove, type NeedStatus } from './need.entity.js';
import type { NeedSaidInput, RecordNeedInput } from './need.inputs.js';
import { isSender, needLife, refusalToRecordNeed, type NeedFacts } from './need.rules.js';
import { errorsOf } from './said.rules.js';

/** Writes a need down, addressed to the departments that were named or, where none was, to those that answer its topic. */
export function recordNeed(ctx: CommandContext, input: RecordNeedInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    const company = await tx.find(Company, input.company);
    insist(refusalToRecordNeed(viewer, company));
    const { values, departments } = await saidOf(tx, company.municipality, input, errorsOf(input, company.name, dayOf(now)));
    const source = viewer.is('ADVISER', company.municipality.code) ? input.source : 'COMPANY';
    const recordedBy = em.getReference(Person, viewer.personId!);
    const need = em.create(Need, { ...values, source, company, municipality: company.municipality, status: 'OPEN', recordedAt: now, recordedBy } as never);
    need.departments.set(departments);
    em.persist(need);
    return need.id;
  };
  return command(ctx, 'recordNeed', work, input.key);
}

/** What an input says, found and checked; what is wrong with it is told all at once. */
export async function saidOf(tx: Tx, municipality: Municipality, input: NeedSaidInput, errors: FieldError[]) {
  const topic = await tx.em.findOne(Topic, input.topic);
  if (!topic) errors.push({ path: 'topic', code: 'UNKNOWN' });
  if (errors.length > 0 || !topic) throw invalidInput(...errors);
  const words = input.words.trim();
  const { language, windowFrom, windowTo, certainty, nameShown } = input;
  const { plotM2 = null, premisesM2 = null, jobs = null, investmentCents = null, powerMw = null } = input;
  const several = { permits: [...new Set(input.permits)], skills: [...new Set(input.skills.map((skill) => skill.trim()))] };
  return {
    values: { topic, title: input.title?.trim() || titleOf(words), words, language, windowFrom, windowTo, certainty, nameShown, plotM2, premisesM2, jobs, investmentCents, powerMw, ...several },
    departments: await departmentsFor(tx, municipality, topic, input.departments),
  };
}

export async function departmentsFor({ em }: Tx, municipality: Municipality, topic: Topic, named: string[] | null | undefined): Promise<Department[]> {
  if (!named || named.length === 0) return em.find(Department, { municipality, topics: topic.code });
  const found = await em.find(Department, { municipality, id: { $in: named } });
  if (found.length !== new Set(named).size) throw invalidInput({ path: 'departments', code: 'UNKNOWN' });
  return found;
}

/** A head says that the need has been seen and by when the department answers, or promises another day. When it was first seen stays for the figures. */
export function acknowledgeNeed(ctx: CommandContext, input: { need: string; answerBy: string; expected?: NeedStatus | null }): Promise<string> {
  const isSaid = (need: Need, tx: Tx) => need.answerPromisedOn === input.answerBy && input.answerBy >= dayOf(tx.now);
  return moveNeed(ctx, 'acknowledgeNeed', 'ACKNOWLEDGE', input, isSaid, async (tx, need) => {
    if (input.answerBy < dayOf(tx.now)) throw invalidInput({ path: 'answerBy', code: 'IN_THE_PAST' });
    const isAgain = need.acknowledgedAt !== null;
    need.acknowledgedAt ??= tx.now;
    need.answerPromisedOn = input.answerBy;
    need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    await leaveStep(tx, need, 'ACKNOWLEDGE', { day: input.answerBy });
    await tell(tx, need, isAgain ? promisedAgainMail : acknowledgedMail);
  });
}

export interface AnswerNeed {
  need: string;
  kind: AnswerKind;
  text: string;
  doneBy?: string | null;
  expected?: NeedStatus | null;
}

/** A head answers: with a commitment and its date, or with why it is not possible. */
export function answerNeed(ctx: CommandContext, input: AnswerNeed): Promise<string> {
  const { kind, text, doneBy = null } = input;
  const isSaid = (need: Need) => need.answerKind === kind && need.answer === text.trim() && need.committedOn === (kind === 'COMMITMENT' ? doneBy : null);
  return moveNeed(ctx, 'answerNeed', 'ANSWER', input, isSaid, async (tx, need) => {
    Object.assign(need, answerIn(tx, input, null));
    need.answeredAt = tx.now;
    need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    await leaveStep(tx, need, 'ANSWER', { text: need.answer, day: need.committedOn });
    await tell(tx, need, answeredMail);
  });
}

/** What an answer says. A day that was promised before may have passed. */
function answerIn(tx: Tx, { kind, text, doneBy }: Omit<AnswerNeed, 'need'>, promised: string | null): Pick<Need, 'answerKind' | 'answer' | 'committedOn'> {
  if (kind === 'COMMITMENT' && !doneBy) throw invalidInput({ path: 'doneBy', code: 'REQUIRED' });
  if (doneBy && doneBy !== promised && doneBy < dayOf(tx.now)) throw invalidInput({ path: 'doneBy', code: 'IN_THE_PAST' });
  return { answerKind: kind, answer: text.trim(), committedOn: kind === 'COMMITMENT' ? doneBy! : null };
}

/** A head corrects an answer; when it was first answered stays, and so does in the history what was said. */
export function answerNeedAgain(ctx: CommandContext, input: AnswerNeed & { version: number }): Promise<string> {
  return command(ctx, 'answerNeedAgain', async (tx) => {
    const need = await tx.lock(Need, input.need);
    insist(needLife.refusalTo('ANSWER_AGAIN', tx.viewer, await needFacts(need)));
    const said = answerIn(tx, input, need.committedOn);
    // Who sends the same again finds it said, whatever the version.
    if (need.answerKind === said.answerKind && need.answer === said.answer && need.committedOn === said.committedOn) return need.id;
    if (need.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    Object.assign(need, said, { version: need.version + 1, answerChangedAt: tx.now, answeredBy: tx.em.getReference(Person, tx.viewer.personId!) });
    if (said.answerKind === 'NOT_POSSIBLE') need.plan = null;
    else await tx.em.populate(need, ['plan']);
    await leaveStep(tx, need, 'ANSWER_AGAIN', { text: said.answer, day: said.committedOn });
    await tell(tx, need, answeredAgainMail);
    return need.id;
  });
}

/** What was needed has been done, or is no longer needed. */
export function closeNeed(ctx: CommandContext, move: Extract<NeedMove, 'FULFIL' | 'DROP'>, input: { need: string; note: string }): Promise<string> {
  const isSaid = ({ closingNote }: Need) => closingNote === input.note.trim();
  return moveNeed(ctx, move === 'FULFIL' ? 'fulfilNeed' : 'dropNeed', move, input, isSaid, async (tx, need) => {
    // A head who does not know the name is not told by a refusal that they have hit it.
    if (isSender(tx.viewer, need)) await insistUnnamed(tx, need, 'note', input.note);
    need.closingNote = input.note.trim();
    need.closedAt = tx.now;
    await leaveStep(tx, need, move, { text: need.closingNote });
  });
}

type Moving = { need: string; expected?: NeedStatus | null };

/** The same move with the same words changes nothing: whoever may make it finds it made, unless they say that they expected something else. Other words are never taken for the same. */
function moveNeed(ctx: CommandContext, name: CommandName, move: NeedMove, { need: id, expected }: Moving, isSaid: (need: Need, tx: Tx) => boolean, change: (tx: Tx, need: Need) => Promise<void>): Promise<string> {
  return command(ctx, name, async (tx) => {
    const need = await tx.lock(Need, id);
    const refusal = needLife.refusalTo(move, tx.viewer, await needFacts(need));
    if (refusal === 'NOT_ALLOWED') throw new Refusal(refusal);
    const isMade = need.status === needLife.table[move].to && isSaid(need, tx);
    if (expected && need.status !== expected) {
      if (isMade) return movedBefore(tx, move, need);
      throw await movedOn(tx, need);
    }
    if (isMade) return id;
    insist(refusal);
    need.status = needLife.table[move].to;
    await change(tx, need);
    return id;
  });
}

export async function needFacts(need: Need): Promise<NeedFacts> {
  const departments = await need.departments.loadItems();
  return { status: need.status, company: need.company, municipality: need.municipality, departments: departments.map(({ id }) => ({ id })) };
}

export type MailOf = (reader: Person, need: Need, portalUrl: string | null, by: Answering) => Parameters<Tx['mail']>[0];

/** The company's people, who said it at an event, and the adviser hear what a department says. */
export async function tell(tx: Tx, need: Need, mailOf: MailOf): Promise<void> {
  const [readers, by] = [await readersOf(tx, need), await answering(tx, need)];
  for (const reader of readers) tx.mail(mailOf(reader, need, tx.portalUrl, by));
  const guest = await guestWhoSaid(tx, need);
  if (guest && readers.every(({ id }) => id !== guest.id)) tx.mail(mailOf(guest, need, null, by));
}

async function answering(tx: Tx, need: Need): Promise<Answering> {
  const [department] = await departmentsOfViewer(tx, need);
  const [adviser] = await advisersOf(tx, need);
  return { department: department?.name ?? null, adviser: adviser ?? null };
}

/** Whoever said it at an event hears the answer too, though they may not see the need of a company that is not theirs. */
export async function guestWhoSaid({ em }: Tx, { heardFrom }: Need): Promise<Person | null> {
  if (!heardFrom) return null;
  const { person } = await em.findOneOrFail(Registration, heardFrom.id, { populate: ['person'] });
  return person;
}
