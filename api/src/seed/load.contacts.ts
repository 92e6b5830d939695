import { Contact } from '../features/contacts/contact.entity.js';
import { instantOf } from './demo/dates.js';
import type { Demonstration } from './demo/types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

/** What advisers and companies talked about, written down on the same day. */
export function loadContacts({ em, loadedAt }: Load, { contacts }: Demonstration, { companies, people }: LoadedPeople): void {
  for (const { key, company, by, kind, at: moment, text, withWhom = null } of contacts) {
    const [to, at] = [companies.get(company), instantOf(moment, loadedAt)];
    em.create(Contact, { id: demoId('contact', key), company: to, municipality: to.municipality, kind, at, text, withWhom, by: people.get(by), loggedAt: at });
  }
}
