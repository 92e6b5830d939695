import { dayOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal, type FieldError } from '../../core/refusal.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Service } from './service.entity.js';
import type { AddServiceInput, ChangeOrganisationInput, ChangeServiceInput, ServiceSaidInput } from './upkeep.inputs.js';
import { draftWith, EMPTY_DRAFT, refusalToKeep, slugFor } from './keeping.rules.js';
import { changedParts, changesOf, organisationProblemsOf, problemsOf, tidied, tidiedOrganisation, type OrganisationDraft } from './upkeep.rules.js';
import { DRAFTED, draftOf, readKnown, writeService } from './writeService.commands.js';

/** Says anew what a service is. Of two who read the same version, the second is refused and loses nothing of the first. */
export function changeService(ctx: CommandContext, { service: id, version, confirmed, ...said }: ChangeServiceInput): Promise<string> {
  return command(ctx, 'changeService', async (tx) => {
    const service = await lockKept(tx, id);
    if (confirmed) insistOnContact(tx, service.organisation.id);
    await tx.em.populate(service, DRAFTED);
    const before = draftOf(service);
    const draft = draftWith(before, said);
    insistOn(problemsOf(draft, await readKnown(tx.em)));
    // Who sends the same again finds it done, whatever the version.
    if (changesOf(before, tidied(draft)).length > 0 && service.version !== version) throw new Refusal('CHANGED_MEANWHILE');
    await writeService(tx, service, draft);
    if (confirmed) service.assuredOn = dayOf(tx.now);
    return id;
  });
}

/** An organisation offers something new; gives the service's id. */
export function addService(ctx: CommandContext, { organisation: id, key, confirmed, ...said }: AddServiceInput): Promise<string> {
  return command(
    ctx,
    'addService',
    async (tx) => {
      const organisation = await tx.lock(Organisation, id);
      insist(refusalToKeep(tx.viewer, { organisation }) ?? (organisation.leftOn ? 'WRONG_STATE' : null));
      if (confirmed) insistOnContact(tx, id);
      insistOnWhole(said);
      const draft = draftWith({ ...EMPTY_DRAFT, slug: 'new' }, said);
      insistOn(problemsOf(draft, await readKnown(tx.em)));
      const slug = await freeSlug(tx, slugFor(organisation.slug, draft.name.fi));
      const service = new Service();
      Object.assign(service, { organisation, concept: null, capacity: 'OPEN', fullUntil: null, assuredOn: confirmed ? dayOf(tx.now) : null });
      tx.em.persist(service);
      await writeService(tx, service, { ...draft, slug });
      return service.id;
    },
    key,
  );
}

/** A service is offered no more: nobody finds it or is referred to it; what is under way goes on. */
export function withdrawService(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'withdrawService', async (tx) => {
    const service = await lockKept(tx, id);
    service.closedOn ??= dayOf(tx.now);
    return id;
  });
}

/** It is offered again. What left with its provider comes back with it only. */
export function reopenService(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'reopenService', async (tx) => {
    const service = await lockKept(tx, id);
    const { leftOn } = await tx.em.findOneOrFail(Organisation, service.organisation.id);
    insist(leftOn ? 'WRONG_STATE' : null);
    service.closedOn = null;
    return id;
  });
}

export function changeOrganisation(ctx: CommandContext, { organisation: id, version, ...said }: ChangeOrganisationInput): Promise<string> {
  return command(ctx, 'changeOrganisation', async (tx) => {
    const organisation = await tx.lock(Organisation, id);
    insist(refusalToKeep(tx.viewer, { organisation }));
    const before: OrganisationDraft = { slug: organisation.slug, name: organisation.name, web: organisation.web, phone: organisation.phone };
    const draft = draftWith(before, said);
    insistOn(organisationProblemsOf(draft));
    const after = tidiedOrganisation(draft);
    const changes = changesOf(before, after);
    if (changes.length === 0) return id;
    if (organisation.version !== version) throw new Refusal('CHANGED_MEANWHILE');
    Object.assign(organisation, changedParts(after, changes), { version: version + 1 });
    return id;
  });
}

/** Services are public: that there is one may be told to whoever may not change it. */
async function lockKept(tx: Tx, id: string): Promise<Service> {
  const service = await tx.lock(Service, id);
  insist(refusalToKeep(tx.viewer, service));
  return service;
}

/** Only those who offer a service know whether all that is said of it is true. */
function insistOnContact({ viewer }: Tx, organisation: string): void {
  if (!viewer.is('CONTACT', organisation)) throw new Refusal('NOT_ALLOWED');
}

function insistOn(errors: FieldError[]): void {
  if (errors.length > 0) throw invalidInput(...errors);
}

function insistOnWhole(said: Omit<ServiceSaidInput, 'confirmed'>): void {
  const needed = ['name', 'description', 'topics', 'coverageType', 'cost'] as const;
  insistOn(needed.filter((field) => said[field] == null).map((path) => ({ path, code: 'REQUIRED' })));
}

async function freeSlug({ em }: Tx, wished: string): Promise<string> {
  const taken = new Set((await em.find(Service, { slug: { $like: `${wished}%` } })).map(({ slug }) => slug));
  let slug = wished;
  for (let n = 2; taken.has(slug); n++) slug = `${wished}-${n}`;
  return slug;
}
