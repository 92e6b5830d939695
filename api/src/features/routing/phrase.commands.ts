import { LockMode } from '@mikro-orm/postgresql';
import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput, Refusal } from '../../core/refusal.js';
import { Service } from '../directory/service.entity.js';
import { Person } from '../people/person.entity.js';
import { NeedPhrase } from './phrase.entity.js';
import type { AddNeedPhraseInput, RemoveNeedPhraseInput } from './phrase.inputs.js';
import { keptPhrase, MOST_PHRASES } from './phrase.rules.js';
import { refusalToKeepPhrases } from './routing.rules.js';
import { plainly } from './sameness.rules.js';

/** Adds a phrase to a service, or to all services of its concept that do not have it yet; says which service it was. */
export function addNeedPhrase(ctx: CommandContext, { service: id, language, text, applyToConcept }: AddNeedPhraseInput): Promise<string> {
  return command(ctx, 'addNeedPhrase', async (tx) => {
    const services = await servicesFor(tx, id, applyToConcept);
    const phrase = { language, text: keptPhrase(text), sameAs: plainly(text) };
    const present = await tx.em.find(NeedPhrase, { service: { $in: services }, language, sameAs: phrase.sameAs });
    const without = services.filter((service) => !present.some((one) => one.service.id === service.id));
    if (without.length === 0) throw new Refusal('ALREADY_EXISTS');
    for (const service of without) {
      if ((await tx.em.count(NeedPhrase, { service, language })) >= MOST_PHRASES) throw new Refusal('PHRASES_FULL');
      const addedBy = tx.em.getReference(Person, tx.viewer.personId!);
      tx.em.persist(tx.em.create(NeedPhrase, { ...phrase, service, addedBy, addedAt: tx.now }));
    }
    return id;
  });
}

/** Removes a phrase from its service, or from all services of its concept; says which service it was. */
export function removeNeedPhrase(ctx: CommandContext, { phrase: id, applyToConcept }: RemoveNeedPhraseInput): Promise<string> {
  return command(ctx, 'removeNeedPhrase', async (tx) => {
    const { service, language, sameAs } = await tx.lock(NeedPhrase, id);
    const services = await servicesFor(tx, service.id, applyToConcept);
    const phrases = await tx.em.find(NeedPhrase, { service: { $in: services }, language, sameAs });
    for (const phrase of phrases) tx.em.remove(phrase);
    return service.id;
  });
}

/** Locked in the order of their ids, so that two who count the phrases of a service do not count at once. */
async function servicesFor(tx: Tx, id: string, applyToConcept: boolean): Promise<Service[]> {
  const service = await tx.em.findOne(Service, id);
  if (!service) throw invalidInput({ path: 'service', code: 'UNKNOWN' });
  insist(refusalToKeepPhrases(tx.viewer, service, applyToConcept));
  const which = applyToConcept && service.concept ? { concept: service.concept } : { id };
  return tx.em.find(Service, which, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}
