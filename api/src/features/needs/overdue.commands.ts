import { LockMode } from '@mikro-orm/postgresql';
import { dayOf, nowOf } from '../../core/clock.js';
import { asSystem, command, type CommandContext, type Tx } from '../../core/command.js';
import { isWorkingDay } from '../../core/workingDays.js';
import { Membership, type Person } from '../people/person.entity.js';
import { Need } from './need.entity.js';
import { firstMomentInTime, overdueSince } from './overdue.rules.js';
import { overdueMail, type OverdueNeed } from './overdue.mail.js';

type SystemContext = Omit<CommandContext, 'viewer'>;

/** So many in one day; the others are told on the next. */
const MOST_AT_ONCE = 200;

/** On working days tells the heads of departments once of each answer that they owe since a day: one mail for each head. What nobody heads yet is told to who heads it later. */
export async function tellOverdueAnswers(ctx: SystemContext): Promise<void> {
  const today = dayOf(nowOf(ctx));
  if (!isWorkingDay(today)) return;
  await command(asSystem(ctx), 'tellOverdueAnswers', async (tx) => {
    const told = new Map<string, { head: Person; needs: OverdueNeed[] }>();
    for (const { need, since, heads } of await overdueNeeds(tx, today)) {
      need.overdueToldFor = since;
      for (const head of heads) {
        const known = told.get(head.id) ?? { head, needs: [] };
        known.needs.push({ need, since });
        told.set(head.id, known);
      }
    }
    for (const { head, needs } of told.values()) tx.mail(overdueMail(head, needs, tx.portalUrl));
    return today;
  });
}

/** Locked and looked at once more: a need may have been answered since. Those that nobody hears of do not take the place of others. */
async function overdueNeeds(tx: Tx, today: string): Promise<(OverdueNeed & { heads: Person[] })[]> {
  const start = firstMomentInTime(today);
  const promised = { status: 'ACKNOWLEDGED' as const, answerPromisedOn: { $lt: today } };
  const unseen = { status: 'OPEN' as const, overdueToldFor: null, $or: [{ handedOverAt: { $lt: start } }, { handedOverAt: null, recordedAt: { $lt: start } }] };
  const found = await tx.em.find(Need, { $or: [promised, unseen] }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const late = found.flatMap((need) => {
    const since = overdueSince(need, today);
    return since !== null && since !== need.overdueToldFor ? [{ need, since }] : [];
  });
  await tx.em.populate(late.map(({ need }) => need), ['departments']);
  const members = await tx.em.find(Membership, { role: 'HEAD' }, { populate: ['person'] });
  const headsOf = (need: Need) => members.filter(({ department }) => need.departments.getItems().some(({ id }) => id === department?.id)).map(({ person }) => person);
  const owed = late.map((one) => ({ ...one, heads: [...new Map(headsOf(one.need).map((head) => [head.id, head])).values()] }));
  return owed.filter(({ heads }) => heads.length > 0).slice(0, MOST_AT_ONCE);
}
