import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Event, Registration } from '../events/event.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import { differs } from './change.commands.js';
import type { CorrectNeedHeardInput, HeardInput, RecordNeedHeardInput } from './heard.inputs.js';
import { refusalToCorrectHeard, refusalToRecordHeard, titleOf, windowOf } from './heard.rules.js';
import { takeNameOut } from './name.commands.js';
import { departmentsFor } from './need.commands.js';
import { Need } from './need.entity.js';
import { errorsOf } from './said.rules.js';

/** Writes down what was heard at an event, of a company of the portal, of one known by name only, or of somebody. */
export function recordNeedHeard(ctx: CommandContext, input: RecordNeedHeardInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    const event = await tx.find(Event, input.event);
    insist(refusalToRecordHeard(viewer, event, now));
    const { values, departments } = await heardOf(tx, event, input);
    const recordedBy = em.getReference(Person, viewer.personId!);
    const need = em.create(Need, { ...values, event, municipality: event.municipality, source: 'COFFEE', status: 'OPEN', recordedAt: now, recordedBy } as never);
    need.departments.set(departments);
    em.persist(need);
    return need.id;
  };
  return command(ctx, 'recordNeedHeard', work, input.key);
}

/** What was typed while people talked is put right before a department has read it. Of two who read the same version, the second is refused. */
export function correctNeedHeard(ctx: CommandContext, input: CorrectNeedHeardInput): Promise<string> {
  const work = async (tx: Tx) => {
    const need = await tx.lock(Need, input.need);
    insist(refusalToCorrectHeard(tx.viewer, need));
    const { values, departments } = await heardOf(tx, await tx.find(Event, need.event!.id), input);
    await need.departments.init();
    // Who sends the same again finds it done, whatever the version.
    if (!differs(need, values, departments)) return need.id;
    if (need.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    const hides = need.nameShown && !values.nameShown;
    Object.assign(need, values, { version: need.version + 1 });
    if (hides) await takeNameOut(tx, need);
    need.departments.set(departments);
    return need.id;
  };
  return command(ctx, 'correctNeedHeard', work, input.key);
}

/** What an input says, found and checked. */
async function heardOf(tx: Tx, event: Event, input: HeardInput) {
  const window = windowOf(input, dayOf(event.startsAt));
  const who = await whoSaid(tx, event, input);
  const errors = errorsOf({ ...window, words: input.words, skills: [], nameShown: input.nameShown }, who.company?.name ?? who.companyName, dayOf(tx.now));
  const topic = await tx.em.findOne(Topic, input.topic);
  if (!topic) errors.push({ path: 'topic', code: 'UNKNOWN' });
  if (errors.length > 0 || !topic) throw invalidInput(...errors);
  const words = input.words.trim();
  const { language, certainty, nameShown } = input;
  return {
    values: { ...window, ...who, topic, title: titleOf(words), words, language, certainty, nameShown },
    departments: await departmentsFor(tx, event.municipality, topic, input.departments),
  };
}

async function whoSaid({ em }: Tx, event: Event, input: HeardInput): Promise<Pick<Need, 'heardFrom' | 'company' | 'companyName'>> {
  const heardFrom = input.heardFrom ? await em.findOne(Registration, { id: input.heardFrom, event }, { populate: ['company'] }) : null;
  if (input.heardFrom && !heardFrom) throw invalidInput({ path: 'heardFrom', code: 'UNKNOWN' });
  const named = input.company ? await em.findOne(Company, { id: input.company, municipality: event.municipality }) : null;
  if (input.company && !named) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
  const typed = input.companyName?.trim() || null;
  // Whoever came for a company of another municipality is known by its name: the needs of a municipality are those of its companies.
  const own = !named && !typed ? (heardFrom?.company ?? null) : null;
  const company = named ?? (own?.municipality.code === event.municipality.code ? own : null);
  return { heardFrom, company, companyName: company ? null : (typed ?? own?.name ?? heardFrom?.companyName ?? null) };
}
