import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import type { Tx } from '../../core/command.js';
import { whenCapacityChanges } from '../directory/capacity.commands.js';
import { CapacityPeriod, Service } from '../directory/service.entity.js';
import { clockOf, hasClock, RUNNING, type Pause } from './referral.clock.js';
import { Referral } from './referral.entity.js';

/** After each move: the clock of the new state starts, or there is none. */
export async function startClock(tx: Tx, referral: Referral): Promise<void> {
  referral.clockFrom = hasClock(referral.status) ? tx.now : null;
  await setClocks(tx, [referral]);
}

/** Says anew when what is due, by what services promise and when they are full as it is known now. */
export async function setClocks({ em }: Pick<Tx, 'em'>, referrals: readonly Referral[]): Promise<void> {
  const running = referrals.filter(({ clockFrom }) => clockFrom !== null);
  const ids = [...new Set(running.map(({ service }) => service.id))];
  const services = new Map((await em.find(Service, { id: ids })).map((service) => [service.id, service]));
  const since = running.map(({ clockFrom }) => dayOf(clockFrom!)).sort()[0];
  const periods = since ? await em.find(CapacityPeriod, { service: ids, fullUntil: { $gt: since } }) : [];
  const pausesOf = (service: string): Pause[] => periods.filter((period) => period.service.id === service);
  const pauses = new Map(ids.map((service) => [service, pausesOf(service)]));
  for (const referral of referrals) {
    const { id } = referral.service;
    const clock = clockOf({ status: referral.status, from: referral.clockFrom, promisedDays: services.get(id)?.promisedDays ?? null, pauses: pauses.get(id) ?? [], meetingAt: referral.meetingStatus === 'AGREED' ? referral.meetingAt : null });
    for (const at of ['dueAt', 'adviserAt', 'companyAt'] as const) if (referral[at]?.getTime() !== clock[at]?.getTime()) referral[at] = clock[at];
  }
}

whenCapacityChanges(async (tx, services) => {
  const where = { service: [...services], status: { $in: [...RUNNING] } };
  await setClocks(tx, await tx.em.find(Referral, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
});
