import type { EntityManager } from '@mikro-orm/postgresql';
import { query, type Tx } from '../../core/command.js';
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

/** So many ids fit into one statement, whatever is asked beside them. */
const MOST_IDS = 5000;

/** What goes is written first: a phrase that differs from another only in its capitals takes its place. */
async function writePhrases(tx: Tx, changes: ReadonlyMap<string, PhraseChanges>): Promise<void> {
  const { em, viewer, now } = tx;
  const all = [...changes].flatMap(([service, byLanguage]) => (Object.entries(byLanguage) as [Language, PhraseChange][]).map(([language, change]) => ({ service, language, ...change })));
  const leaving = await idsOf(em, all.flatMap(({ service, language, leaves }) => leaves.map((text) => ({ service, language, text }))));
  for (let start = 0; start < leaving.length; start += MOST_IDS) em.remove(await em.find(NeedPhrase, { id: leaving.slice(start, start + MOST_IDS) }));
  await em.flush();
  const addedBy = em.getReference(Person, viewer.personId!);
  for (const { service, language, joins } of all) {
    for (const text of joins) em.persist(em.create(NeedPhrase, { service: em.getReference(Service, service), language, text, sameAs: plainly(text), addedBy, addedAt: now }));
  }
  await em.flush();
}

async function idsOf(em: EntityManager, phrases: readonly { service: string; language: Language; text: string }[]): Promise<string[]> {
  if (phrases.length === 0) return [];
  const statement = `select p.id from need_phrase p join jsonb_to_recordset($1::jsonb) as gone(service uuid, language text, text text)
    on p.service_id = gone.service and p.language = gone.language and p.text = gone.text order by p.id`;
  return (await query<{ id: string }>(em, statement, [JSON.stringify(phrases)])).map(({ id }) => id);
}
