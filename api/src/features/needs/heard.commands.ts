import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { Event } from '../events/event.entity.js';
import { Person } from '../people/person.entity.js';
import { Topic } from '../vocabulary/vocabulary.entity.js';
import type { RecordNeedHeardInput } from './heard.inputs.js';
import { refusalToRecordHeard, titleOf, windowOf } from './heard.rules.js';
import { departmentsFor } from './need.commands.js';
import { Need } from './need.entity.js';

/** Writes down what was heard at an event, of a company of the portal, of one known by name only, or of somebody. */
export function recordNeedHeard(ctx: CommandContext, input: RecordNeedHeardInput): Promise<string> {
  const work = async (tx: Tx) => {
    const { em, viewer, now } = tx;
    const event = await tx.find(Event, input.event);
    insist(refusalToRecordHeard(viewer, event, now));
    const { municipality } = event;
    const window = windowOf(input, dayOf(event.startsAt));
    if (window.windowTo < window.windowFrom) throw invalidInput({ path: 'windowTo', code: 'WRONG_ORDER' });
    if (window.windowTo < dayOf(now)) throw invalidInput({ path: 'windowTo', code: 'IN_THE_PAST' });
    const topic = await em.findOne(Topic, input.topic);
    if (!topic) throw invalidInput({ path: 'topic', code: 'UNKNOWN' });
    const company = input.company ? await em.findOne(Company, { id: input.company, municipality }) : null;
    if (input.company && !company) throw invalidInput({ path: 'company', code: 'UNKNOWN' });
    const words = input.words.trim();
    const need = em.create(Need, {
      ...window,
      event,
      municipality,
      company,
      companyName: company ? null : input.companyName?.trim() || null,
      topic,
      title: titleOf(words),
      words,
      language: input.language,
      certainty: input.certainty,
      nameShown: input.nameShown,
      source: 'COFFEE',
      status: 'OPEN',
      recordedAt: now,
      recordedBy: em.getReference(Person, viewer.personId!),
    } as never);
    need.departments.set(await departmentsFor(tx, municipality, topic, input.departments));
    em.persist(need);
    return need.id;
  };
  return command(ctx, 'recordNeedHeard', work, input.key);
}
