import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { dayOf, nowOf } from '../../core/clock.js';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { hashOf } from '../../core/secrets.js';
import { Viewer } from '../../core/viewer.js';
import { Membership } from '../people/person.entity.js';
import { AssuranceLink } from './assurance.entity.js';
import type { ConfirmByAssuranceLinkInput } from './assurance.inputs.js';
import { correctMail, wrongMail, type Wrong } from './assurance.mail.js';
import { whyOver, yearBefore } from './assurance.rules.js';
import { Service } from './service.entity.js';

/** The organisation of a link that works, and since when its services count as unconfirmed. Looking changes nothing. */
export async function assuredByLink(ctx: Pick<CommandContext, 'em' | 'clock'>, token: string): Promise<{ organisation: string; since: string }> {
  const em = ctx.em.fork();
  const now = nowOf(ctx);
  const { organisation } = await insistOnLink(em, await linkOf(em, token), now);
  const since = yearBefore(dayOf(now));
  const left = await em.count(Service, { organisation, closedOn: null, $or: [{ assuredOn: null }, { assuredOn: { $lt: since } }] });
  if (left === 0) throw new Refusal('LINK_NOT_VALID', [], { link: { why: 'MOVED_ON', of: organisation.slug } });
  return { organisation: organisation.id, since };
}

/** The holder says once which services are right, and what is not; it is written down as theirs. */
export async function confirmByAssuranceLink(ctx: CommandContext, input: ConfirmByAssuranceLinkInput): Promise<string> {
  const { person, organisation } = await linkOf(ctx.em.fork(), input.token);
  const viewer = new Viewer(person.id, [{ role: 'CONTACT', scope: organisation.id }]);
  const work = async (tx: Tx) => {
    const link = await insistOnLink(tx.em, await linkOf(tx.em, input.token, LockMode.PESSIMISTIC_WRITE), tx.now);
    const { right, wrong } = await saidOf(tx, link, input);
    for (const service of right) service.assuredOn = dayOf(tx.now);
    link.usedAt = tx.now;
    if (wrong.length > 0) await tellWhatIsWrong(tx, link, wrong);
    return link.organisation.id;
  };
  return command({ ...ctx, viewer, freshViewer: async () => viewer }, 'confirmByAssuranceLink', work, input.key);
}

async function linkOf(em: EntityManager, token: string, lockMode = LockMode.NONE): Promise<AssuranceLink> {
  const link = await em.findOne(AssuranceLink, { tokenHash: hashOf(token) }, { lockMode });
  if (!link) throw new Refusal('LINK_NOT_VALID');
  await em.populate(link, ['person', 'organisation']);
  return link;
}

/** Whoever has the secret was asked: they may know why it no longer works, and of which provider it was. */
async function insistOnLink(em: EntityManager, link: AssuranceLink, now: Date): Promise<AssuranceLink> {
  const { person, organisation } = link;
  const isContact = (await em.count(Membership, { person, organisation, role: 'CONTACT' })) > 0;
  const why = whyOver({ ...link, isContact }, now);
  if (why) throw new Refusal('LINK_NOT_VALID', [], { link: { why, of: organisation.slug } });
  return link;
}

async function saidOf({ em }: Tx, { organisation }: AssuranceLink, { services, wrong }: ConfirmByAssuranceLinkInput): Promise<{ right: Service[]; wrong: Wrong[] }> {
  const right = new Set(services);
  if (right.size + wrong.length === 0) throw invalidInput({ path: 'services', code: 'REQUIRED' });
  if (wrong.some(({ service }) => right.has(service)) || new Set(wrong.map(({ service }) => service)).size < wrong.length) throw invalidInput({ path: 'wrong', code: 'INVALID' });
  const ids = [...right, ...wrong.map(({ service }) => service)];
  const found = await em.find(Service, { id: { $in: ids }, organisation }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found.length < ids.length) throw new Refusal('NOT_FOUND');
  const byId = new Map(found.map((service) => [service.id, service]));
  return {
    right: found.filter(({ id, closedOn }) => right.has(id) && !closedOn),
    wrong: wrong.map(({ service, words }) => ({ service: byId.get(service)!, words: words.trim() })),
  };
}

async function tellWhatIsWrong(tx: Tx, { person, organisation }: AssuranceLink, wrong: readonly Wrong[]): Promise<void> {
  const coordinators = await tx.em.find(Membership, { role: 'COORDINATOR' }, { populate: ['person'], orderBy: { id: 'asc' } });
  for (const coordinator of coordinators) tx.mail(wrongMail(coordinator.person, person, organisation.name, wrong, tx.portalUrl));
  tx.mail(correctMail(person, wrong, tx.portalUrl));
}
