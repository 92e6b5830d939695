import { withSession } from '../database/connect.js';
import type { Loaded } from './loadAll.js';

/** Loads the network and the demonstration into an empty database. What loads is read only where there is something to load. */
export async function seedDemonstration(databaseUrl: string): Promise<Loaded> {
  if (!(await isFilled(databaseUrl))) {
    const { loadDemonstration } = await import('./loadAll.js');
    return loadDemonstration(databaseUrl);
  }
  if (await isWithoutPhrases(databaseUrl)) {
    const { addPhrases } = await import('./loadAll.js');
    await addPhrases(databaseUrl);
  }
  return 'already there';
}

/** Loads the official lists and the topics, without which nothing can be entered. */
export async function seedVocabulary(databaseUrl: string): Promise<Loaded> {
  if (await isFilled(databaseUrl)) return 'already there';
  const { loadVocabularyAlone } = await import('./loadAll.js');
  return loadVocabularyAlone(databaseUrl);
}

/** Whom one can sign in as, in the order in which they are shown. */
export function demonstrationAccounts(databaseUrl: string): Promise<{ role: string; name: string; email: string }[]> {
  return withSession(databaseUrl, async (session) => {
    const { rows } = await session.query<{ role: string; name: string; email: string }>(
      `select a.label->>'en' as role, a.name, p.email from demo_account a join person p on p.id = a.person_id order by a.rank`,
    );
    return rows;
  });
}

function isFilled(databaseUrl: string): Promise<boolean> {
  return isTrue(databaseUrl, 'exists (select from municipality)');
}

/** A demonstration that was loaded before routing knew of phrases. */
function isWithoutPhrases(databaseUrl: string): Promise<boolean> {
  return isTrue(databaseUrl, 'exists (select from service) and not exists (select from need_phrase)');
}

function isTrue(databaseUrl: string, condition: string): Promise<boolean> {
  return withSession(databaseUrl, async (session) => {
    const { rows } = await session.query<{ answer: boolean }>(`select ${condition} as answer`);
    return rows[0]!.answer;
  });
}
