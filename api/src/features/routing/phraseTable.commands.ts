import type { Tx } from '../../core/command.js';
import type { Language } from '../../core/localized.js';
import { keepPhrases } from '../directory/phraseKeeper.find.js';
import type { PhraseChange, PhraseChanges } from '../directory/importPhrases.rules.js';
import { Service } from '../directory/service.entity.js';
import { Person } from '../people/person.entity.js';
import { NeedPhrase } from './phrase.entity.js';
import { changeBetween } from './phrase.rules.js';
import { findPhrases } from './phrases.find.js';
import { mayReadPhrases } from './routing.rules.js';
import { plainly } from './sameness.rules.js';

keepPhrases({ changeBetween, mayRead: mayReadPhrases, find: findPhrases, write: writePhrases });

/** What goes is written first: a phrase that differs from another only in its capitals takes its place. */
async function writePhrases(tx: Tx, changes: ReadonlyMap<string, PhraseChanges>): Promise<void> {
  const { em, viewer, now } = tx;
  const all = [...changes].flatMap(([service, byLanguage]) => (Object.entries(byLanguage) as [Language, PhraseChange][]).map(([language, change]) => ({ service, language, ...change })));
  const leaving = all.filter(({ leaves }) => leaves.length > 0).map(({ service, language, leaves }) => ({ service, language, text: { $in: [...leaves] } }));
  if (leaving.length > 0) em.remove(await em.find(NeedPhrase, { $or: leaving }));
  await em.flush();
  const addedBy = em.getReference(Person, viewer.personId!);
  for (const { service, language, joins } of all) {
    for (const text of joins) em.persist(em.create(NeedPhrase, { service: em.getReference(Service, service), language, text, sameAs: plainly(text), addedBy, addedAt: now }));
  }
  await em.flush();
}
