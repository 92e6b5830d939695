import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import { insist, invalidInput, Refusal, type FieldError } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Registration } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Topic, type Municipality } from '../vocabulary/vocabulary.entity.js';
import { acknowledgedMail, answeredAgainMail, answeredMail, type Answering } from './answer.mail.js';
import { advisersOf, departmentsOfViewer, leaveStep, movedBefore } from './answers.commands.js';
import { titleOf } from './heard.rules.js';
import { Need, type AnswerKind, type NeedMove, type NeedStatus } from './need.entity.js';
import type { NeedSaidInput, RecordNeedInput } from './need.inputs.js';
import { needLife, refusalToRecordNeed, type NeedFacts } from './need.rules.js';
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

/** A head says that the need has been seen, and by when the department answers. */
export function acknowledgeNeed(ctx: CommandContext, input: { need: string; answerBy: string; expected?: NeedStatus | null }): Promise<string> {
  return moveNeed(ctx, 'acknowledgeNeed', 'ACKNOWLEDGE', input, async (tx, need) => {
    if (input.answerBy < dayOf(tx.now)) throw invalidInput({ path: 'answerBy', code: 'IN_THE_PAST' });
    need.acknowledgedAt = tx.now;
    need.answerPromisedOn = input.answerBy;
    need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    await leaveStep(tx, need, 'ACKNOWLEDGE', { day: input.answerBy });
    await tell(tx, need, acknowledgedMail);
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
  return moveNeed(ctx, 'answerNeed', 'ANSWER', input, async (tx, need) => {
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
    Object.assign(need, said, { version: need.version + 1, answeredBy: tx.em.getReference(Person, tx.viewer.personId!) });
    if (said.answerKind === 'NOT_POSSIBLE') need.plan = null;
    else await tx.em.populate(need, ['plan']);
    await leaveStep(tx, need, 'ANSWER_AGAIN', { text: said.answer, day: said.committedOn });
    await tell(tx, need, answeredAgainMail);
    return need.id;
  });
}

/** What was needed has been done, or is no longer needed. */
export function closeNeed(ctx: CommandContext, move: Extract<NeedMove, 'FULFIL' | 'DROP'>, input: { need: string; note: string }): Promise<string> {
  return moveNeed(ctx, move === 'FULFIL' ? 'fulfilNeed' : 'dropNeed', move, input, async (tx, need) => {
    need.closingNote = input.note.trim();
    need.closedAt = tx.now;
    await leaveStep(tx, need, move, { text: need.closingNote });
  });
}

/** The same move twice changes nothing: whoever may make it finds it made, unless they say that they expected something else. */
function moveNeed(ctx: CommandContext, name: string, move: NeedMove, { need: id, expected }: { need: string; expected?: NeedStatus | null }, change: (tx: Tx, need: Need) => Promise<void>): Promise<string> {
  return command(ctx, name, async (tx) => {
    const need = await tx.lock(Need, id);
    const about = await needFacts(need);
    const refusal = needLife.refusalTo(move, tx.viewer, about);
    if (refusal !== 'NOT_ALLOWED' && expected && need.status !== expected) return movedBefore(tx, move, need);
    if (refusal === 'WRONG_STATE' && need.status === needLife.table[move].to) return id;
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

/** The company's people, who said it at an event, and the adviser who wrote it down hear what a department says. */
export async function tell(tx: Tx, need: Need, mailOf: MailOf): Promise<void> {
  const members = need.company ? await tx.em.find(Membership, { company: need.company, role: 'ENTREPRENEUR' }, { populate: ['person'] }) : [];
  const readers = new Map(members.map(({ person }) => [person.id, person]));
  if (need.recordedBy) readers.set(need.recordedBy.id, await tx.em.findOneOrFail(Person, need.recordedBy.id));
  const by = await answering(tx, need);
  for (const reader of readers.values()) tx.mail(mailOf(reader, need, tx.portalUrl, by));
  const guest = await guestWhoSaid(tx, need);
  if (guest && !readers.has(guest.id)) tx.mail(mailOf(guest, need, null, by));
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
