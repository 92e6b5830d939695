import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { Bulletin } from '../features/bulletins/bulletin.entity.js';
import { Event } from '../features/events/event.entity.js';
import { Region } from '../features/vocabulary/vocabulary.entity.js';
import { instantOf } from './demo/dates.js';
import type { WholeDemonstration } from './demo/learning.types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

/** Each is written for the place of its writer: an organisation, a municipality, or the network. */
export function loadBulletins({ em, loadedAt }: Load, { bulletins, people }: WholeDemonstration, loaded: LoadedPeople): void {
  for (const { key, by, title, text, language, topics, regions, municipalities, event, posted } of bulletins) {
    const membership = people.find((person) => person.key === by)?.memberships[0];
    const bulletin: RequiredEntityData<Bulletin> = {
      id: demoId('bulletin', key),
      title,
      text,
      language,
      organisation: membership?.role === 'PROVIDER_CONTACT' ? loaded.organisations.get(membership.organisation) : null,
      municipality: membership?.role === 'ADVISER' ? loaded.organisations.get(membership.organisation).municipality : null,
      event: event ? em.getReference(Event, demoId('event', event)) : null,
      author: loaded.people.get(by),
      postedAt: instantOf(posted, loadedAt),
      topics: loaded.topics.all(topics),
      regions: regions.map((code) => em.getReference(Region, code)),
      municipalities: loaded.municipalities.all(municipalities),
    };
    em.create(Bulletin, bulletin);
  }
}
