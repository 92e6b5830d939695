import { command, type CommandContext, type Tx } from '../../core/command.js';
import { dayOf } from '../../core/clock.js';
import type { Language } from '../../core/localized.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Registration } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { Topic, type Municipality } from '../vocabulary/vocabulary.entity.js';
import { Need, type AnswerKind, type Certainty, type NeedMove, type NeedSource } from './need.entity.js';
import { acknowledgedMail, answeredMail } from './need.mail.js';
import { needLife, refusalToRecordNeed, type NeedFacts } from './need.rules.js';

export interface RecordNeed {
  company: string;
  topic: string;
  title: string;
  words: string;
  language: Language;
  windowFrom: string;
  windowTo: string;
  plotM2?: number | null;
  premisesM2?: number | null;
  jobs?: number | null;
  investmentCents?: number | null;
  powerMw?: number | null;
  certainty: Certainty;
  source: NeedSource;
  departments?: string[] | null;
  nameShown: boolean;
  key?: string | null;
}

/** Writes a need down, addressed to the departments that were named or, where none was, to those that answer its topic. */
export function recordNeed(ctx: CommandContext, input: RecordNeed): Promise<string> {
  return command(
    ctx,
    'recordNeed',
    async (tx) => {
      const { em, viewer, now } = tx;
      const company = await tx.find(Company, input.company);
      insist(refusalToRecordNeed(viewer, company));
      if (input.windowTo < input.windowFrom) throw invalidInput({ path: 'windowTo', code: 'WRONG_ORDER' });
      if (input.windowTo < dayOf(now)) throw invalidInput({ path: 'windowTo', code: 'IN_THE_PAST' });
      const topic = await em.findOne(Topic, input.topic);
      if (!topic) throw invalidInput({ path: 'topic', code: 'UNKNOWN' });
      const { departments: _named, key: _key, company: _company, topic: _topic, ...rest } = input;
      const need = em.create(Need, {
        ...rest,
        title: input.title.trim(),
        words: input.words.trim(),
        source: viewer.is('ADVISER', company.municipality.code) ? input.source : 'COMPANY',
        company,
        municipality: company.municipality,
        topic,
        status: 'OPEN',
        recordedAt: now,
        recordedBy: em.getReference(Person, viewer.personId!),
      } as never);
      need.departments.set(await departmentsFor(tx, company.municipality, topic, input.departments));
      em.persist(need);
      return need.id;
    },
    input.key,
  );
}

export async function departmentsFor({ em }: Tx, municipality: Municipality, topic: Topic, named: string[] | null | undefined): Promise<Department[]> {
  if (!named || named.length === 0) return em.find(Department, { municipality, topics: topic.code });
  const found = await em.find(Department, { municipality, id: { $in: named } });
  if (found.length !== new Set(named).size) throw invalidInput({ path: 'departments', code: 'UNKNOWN' });
  return found;
}

/** A head says that the need has been seen, and by when the department answers. */
export function acknowledgeNeed(ctx: CommandContext, input: { need: string; answerBy: string }): Promise<string> {
  return moveNeed(ctx, 'acknowledgeNeed', 'ACKNOWLEDGE', input.need, async (tx, need) => {
    if (input.answerBy < dayOf(tx.now)) throw invalidInput({ path: 'answerBy', code: 'IN_THE_PAST' });
    need.acknowledgedAt = tx.now;
    need.answerPromisedOn = input.answerBy;
    need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    await tell(tx, need, acknowledgedMail);
  });
}

export interface AnswerNeed {
  need: string;
  kind: AnswerKind;
  text: string;
  doneBy?: string | null;
}

/** A head answers: with a commitment and its date, or with why it is not possible. */
export function answerNeed(ctx: CommandContext, input: AnswerNeed): Promise<string> {
  return moveNeed(ctx, 'answerNeed', 'ANSWER', input.need, async (tx, need) => {
    if (input.kind === 'COMMITMENT' && !input.doneBy) throw invalidInput({ path: 'doneBy', code: 'REQUIRED' });
    if (input.doneBy && input.doneBy < dayOf(tx.now)) throw invalidInput({ path: 'doneBy', code: 'IN_THE_PAST' });
    need.answerKind = input.kind;
    need.answer = input.text.trim();
    need.committedOn = input.kind === 'COMMITMENT' ? input.doneBy! : null;
    need.answeredAt = tx.now;
    need.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    await tell(tx, need, answeredMail);
  });
}

/** What was needed has been done, or is no longer needed. */
export function closeNeed(ctx: CommandContext, move: Extract<NeedMove, 'FULFIL' | 'DROP'>, input: { need: string; note: string }): Promise<string> {
  return moveNeed(ctx, move === 'FULFIL' ? 'fulfilNeed' : 'dropNeed', move, input.need, async (tx, need) => {
    need.closingNote = input.note.trim();
    need.closedAt = tx.now;
  });
}

/** The same move twice changes nothing: whoever may make it finds it made. */
function moveNeed(ctx: CommandContext, name: string, move: NeedMove, id: string, change: (tx: Tx, need: Need) => Promise<void>): Promise<string> {
  return command(ctx, name, async (tx) => {
    const need = await tx.lock(Need, id);
    const about = await needFacts(need);
    const refusal = needLife.refusalTo(move, tx.viewer, about);
    if (refusal === 'WRONG_STATE' && need.status === needLife.table[move].to) return id;
    insist(refusal);
    need.status = needLife.table[move].to;
    await change(tx, need);
    return id;
  });
}

async function needFacts(need: Need): Promise<NeedFacts> {
  const departments = await need.departments.loadItems();
  return { status: need.status, company: need.company, municipality: need.municipality, departments: departments.map(({ id }) => ({ id })) };
}

type MailOf = (reader: Person, need: Need, portalUrl: string | null) => Parameters<Tx['mail']>[0];

/** The company's people, who said it at an event, and the adviser who wrote it down hear what a department says. */
async function tell(tx: Tx, need: Need, mailOf: MailOf): Promise<void> {
  const members = need.company ? await tx.em.find(Membership, { company: need.company, role: 'ENTREPRENEUR' }, { populate: ['person'] }) : [];
  const readers = new Map(members.map(({ person }) => [person.id, person]));
  if (need.recordedBy) readers.set(need.recordedBy.id, await tx.em.findOneOrFail(Person, need.recordedBy.id));
  for (const reader of readers.values()) tx.mail(mailOf(reader, need, tx.portalUrl));
  const guest = await guestWhoSaid(tx, need);
  if (guest && !readers.has(guest.id)) tx.mail(mailOf(guest, need, null));
}

/** Whoever said it at an event hears the answer too, though they may not see the need of a company that is not theirs. */
async function guestWhoSaid({ em }: Tx, { heardFrom }: Need): Promise<Person | null> {
  if (!heardFrom) return null;
  const { person } = await em.findOneOrFail(Registration, heardFrom.id, { populate: ['person'] });
  return person;
}
