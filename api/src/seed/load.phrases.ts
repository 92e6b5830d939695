import type { Service } from '../features/directory/service.entity.js';
import { NeedPhrase } from '../features/routing/phrase.entity.js';
import { plainly } from '../features/routing/sameness.rules.js';
import { demoId } from './ids.js';
import type { Load, Named } from './load.js';
import type { Network, NeedPhrasesRecord, ServiceRecord } from './network.types.js';

/** How businesses say what they need. The phrases of a concept are those of each of its services. */
export function loadPhrases({ em, loadedAt }: Load, { services, phrases }: Network, loaded: Named<Service>): void {
  for (const record of phrases) {
    for (const { id } of services.filter((service) => isOf(record, service))) {
      for (const { language, text, sameAs } of phrasesIn(record)) {
        em.create(NeedPhrase, { id: demoId('phrase', `${id} ${language} ${sameAs}`), service: loaded.get(id), language, text, sameAs, addedBy: null, addedAt: loadedAt });
      }
    }
  }
}

function isOf({ unit }: NeedPhrasesRecord, { id, concept }: ServiceRecord): boolean {
  return unit === id || unit === concept;
}

/** Two phrases that differ only in capitals and signs are one. */
function phrasesIn(record: NeedPhrasesRecord) {
  const phrases = (['fi', 'sv', 'en'] as const).flatMap((language) => record[language].map((text) => ({ language, text: text.trim(), sameAs: plainly(text) })));
  return [...new Map(phrases.map((phrase) => [`${phrase.language} ${phrase.sameAs}`, phrase])).values()];
}
