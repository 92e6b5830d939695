import type { CatalogueService, CreateIndex, NeedRouted, RankedService, Reason } from './engine.types.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Matches words by their beginnings. */
export const createIndex: CreateIndex = (vocabulary, initial) => {
  const services = new Map<string, CatalogueService>();
  for (const service of initial) services.set(service.id, service);
  const textOf = (service: CatalogueService) => [service.name, service.description].flatMap(({ fi, sv, en }) => [fi, sv, en]).join(' ') + Object.values(service.phrases).flat().join(' ');
  return {
    get size() {
      return services.size;
    },
    put: (service) => void services.set(service.id, service),
    remove: (id) => void services.delete(id),
    route(asked, limit): NeedRouted {
      const words = [...new Set(wordsOf(asked.text))].slice(0, 60);
      const named = vocabulary.municipalities.find(({ name }) => words.some((word) => word.startsWith(name.fi.toLowerCase())));
      const municipality = named?.code ?? asked.municipality;
      const ranked: (RankedService & { here: boolean })[] = [];
      for (const service of services.values()) {
        const text = wordsOf(textOf(service));
        const hits = words.filter((word) => !named?.name.fi.toLowerCase().startsWith(word.slice(0, 4)) && text.some((one) => one.startsWith(word.slice(0, Math.max(5, word.length - 3))) || (word.length > 7 && word.includes(one) && one.length > 5)));
        if (hits.length === 0) continue;
        const here = service.coverage === null || municipality === null || service.coverage.has(municipality);
        const score = hits.length / Math.max(2, words.length);
        const reasons: Reason[] = [
          { kind: 'WORDS', outcome: 'PASSED', values: hits },
          { kind: 'AREA', outcome: here ? 'PASSED' : 'FAILED', values: [] },
        ];
        if (service.industries.length > 0) reasons.push({ kind: 'INDUSTRY', outcome: asked.industry ? (service.industries.includes(asked.industry) ? 'PASSED' : 'FAILED') : 'UNKNOWN', values: service.industries });
        if (service.sizes.length > 0) reasons.push({ kind: 'SIZE', outcome: asked.size ? (service.sizes.includes(asked.size) ? 'PASSED' : 'FAILED') : 'UNKNOWN', values: service.sizes });
        if (service.capacity === 'FULL') reasons.push({ kind: 'CAPACITY', outcome: 'FAILED', values: [] });
        const start = asked.text.toLowerCase().indexOf(hits[0]!);
        ranked.push({ id: service.id, score, confidence: score > 0.6 ? 'STRONG' : score > 0.3 ? 'GOOD' : 'POSSIBLE', reasons, marks: [{ start, end: start + hits[0]!.length }], here });
      }
      ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const matches = ranked.filter(({ here }) => here).slice(0, limit);
      const topic = matches[0] ? (services.get(matches[0].id)!.topics[0] ?? null) : null;
      return { language: 'fi', municipality, municipalityNamed: named !== undefined, askAdviser: !matches.some(({ confidence }) => confidence !== 'POSSIBLE'), topic, matches, elsewhere: ranked.filter(({ here }) => !here).slice(0, limit) };
    },
  };
};
