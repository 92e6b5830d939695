import { LockMode, type FilterQuery } from '@mikro-orm/postgresql';
import { dayOf } from '../../core/clock.js';
import { command, SYSTEM, type CommandContext, type Tx } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { SetAbsenceInput, SetCapacityInput } from './capacity.inputs.js';
import { capacityAfter, errorsInCapacity, errorsInEnd, reopened, type CapacitySaid } from './capacity.rules.js';
import { CapacityPeriod, Service } from './service.entity.js';

type Hook = (tx: Tx, services: readonly string[]) => Promise<void>;
const hooks: Hook[] = [];

/** A later feature whose promises depend on capacity is told in the same transaction which services have changed. */
export function whenCapacityChanges(hook: Hook): void {
  hooks.push(hook);
}

/** A contact says whether a service, or all of the organisation's, takes new clients; gives the organisation's id. */
export function setCapacity(ctx: CommandContext, input: SetCapacityInput): Promise<string> {
  return command(ctx, 'setCapacity', async (tx) => {
    const said = { capacity: input.capacity, fullUntil: input.fullUntil ?? null };
    insistOnOne(input);
    insistOn(errorsInCapacity(said, dayOf(tx.now)));
    const organisation = await ownOrganisation(tx, input);
    const services = await lockServices(tx, input.service ? { id: input.service } : { organisation });
    for (const service of services) take(service, said, input.note);
    await afterChange(tx, services);
    return organisation;
  });
}

/** Everybody of an organisation is away until a day, or back: while they are away each of its services is full. */
export function setAbsence(ctx: CommandContext, input: SetAbsenceInput): Promise<string> {
  return command(ctx, 'setAbsence', async (tx) => {
    const until = input.awayUntil ?? null;
    if (until !== null) insistOn(errorsInEnd('awayUntil', until, dayOf(tx.now)));
    const id = await ownOrganisation(tx, input);
    const organisation = await tx.em.findOneOrFail(Organisation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const services = await lockServices(tx, { organisation: id });
    const back = organisation.awayUntil;
    const changed = services.filter((service) => (until === null ? back !== null && service.fullUntil === back : service.fullUntil === null || service.fullUntil < until || service.fullUntil === back));
    for (const service of changed) {
      if (until === null) open(service);
      else take(service, { capacity: 'FULL', fullUntil: until }, input.note);
    }
    organisation.awayUntil = until;
    await afterChange(tx, changed);
    return id;
  });
}

/** Opens what has been full until today. Several processes may do it at once: each service is opened by one. */
export async function reopenServices(ctx: Omit<CommandContext, 'viewer'>): Promise<void> {
  await command({ ...ctx, viewer: SYSTEM, freshViewer: async () => SYSTEM }, 'reopenServices', async ({ em, now }) => {
    const locked = { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE } as const;
    const today = dayOf(now);
    for (const service of await em.find(Service, { capacity: 'FULL', fullUntil: { $lte: today } }, locked)) open(service);
    for (const organisation of await em.find(Organisation, { awayUntil: { $lte: today } }, locked)) organisation.awayUntil = null;
    return '';
  });
}

function insistOnOne({ service, organisation }: SetCapacityInput): void {
  if (!service && !organisation) throw invalidInput({ path: 'service', code: 'REQUIRED' });
  if (service && organisation) throw invalidInput({ path: 'organisation', code: 'INVALID' });
}

function insistOn(errors: Parameters<typeof invalidInput>): void {
  if (errors.length > 0) throw invalidInput(...errors);
}

/** Services and organisations are public: that there is one may be told to whoever may not change it. */
async function ownOrganisation({ em, viewer }: Tx, { service, organisation }: { service?: string | null; organisation?: string | null }): Promise<string> {
  const found = service ? await em.findOne(Service, service) : await em.findOne(Organisation, organisation!);
  if (!found) throw new Refusal('NOT_FOUND');
  const id = found instanceof Service ? found.organisation.id : found.id;
  if (!viewer.is('CONTACT', id)) throw new Refusal('NOT_ALLOWED');
  return id;
}

/** Always in the same order, so that two who change many at once wait for each other and do not block each other. */
function lockServices({ em }: Tx, where: FilterQuery<Service>): Promise<Service[]> {
  return em.find(Service, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

function take(service: Service, said: CapacitySaid, note: string | null | undefined): void {
  Object.assign(service, capacityAfter(service, said), { capacityNote: note?.trim() || null });
}

function open(service: Service): void {
  Object.assign(service, reopened(service), { capacityNote: null });
}

/** What was to be full from today on is told anew; what has been full stays written down, because clocks stood still. */
async function afterChange(tx: Tx, services: readonly Service[]): Promise<void> {
  if (services.length === 0) return;
  const today = dayOf(tx.now);
  const ids = services.map(({ id }) => id);
  await tx.em.nativeDelete(CapacityPeriod, { service: ids, fullFrom: { $gte: today } });
  await tx.em.nativeUpdate(CapacityPeriod, { service: ids, fullUntil: { $gt: today } }, { fullUntil: today });
  for (const service of services) {
    if (service.fullUntil) tx.em.persist(tx.em.create(CapacityPeriod, { service, fullFrom: today, fullUntil: service.fullUntil }));
  }
  await tx.em.flush();
  for (const hook of hooks) await hook(tx, ids);
}
