import { describe, expect, test } from 'vitest';
import { asked, beginning, emptyReferral, type Kept } from './keptReferral.ts';
import { formOf, keptFrom } from './unfinished.ts';

const written: Kept = emptyReferral({
  isNew: true,
  companyText: 'Tmi Kesäheinä',
  municipality: '790',
  industry: '56',
  contact: 'typed',
  contactName: 'Kaisa Heinä',
  contactTitle: 'yrittäjä',
  contactPhone: '040 1234567',
  words: 'Haluan laajentaa kahvilaa',
  services: [asked({ id: 'a', name: 'Neuvonta' }), { ...asked({ id: 'b', name: 'Rahoitus' }), reason: 'Lähin palvelu on täynnä' }],
  message: 'Soita iltapäivällä',
  consent: { givenBy: 'Kaisa Heinä', how: 'PHONE', on: '2026-11-24' },
  comesAlong: true,
  times: ['2026-12-03T07:00:00.000Z'],
});
const elsewhere = (kept: Kept): Kept => emptyReferral(keptFrom({ id: kept.draft, savedAt: '2026-11-24T12:00:00Z', form: formOf(kept) as never }));
const nameless = (kept: Kept) => ({ ...kept, key: '', savedAt: null, services: kept.services.map((one) => ({ ...one, name: '' })) });

describe('an unfinished referral', () => {
  test.each<[string, Partial<Kept>]>([
    ['as it was written', {}],
    ['with words of its own for each service', { apart: true, message: null, services: [{ ...asked({ id: 'a', name: '' }), message: 'Soita' }, { ...asked({ id: 'b', name: '' }), message: 'Kirjoita' }] }],
    ['with the need’s words as the message', { message: null }],
    ['about a topic that was known', { about: 'food' }],
    ['without a service yet', { services: [], message: 'Soita iltapäivällä' }],
    ['with a company that was chosen', { isNew: false, company: 'c1', contact: 'p1' }],
  ])('comes back %s', (_how, changes) => {
    const kept = { ...written, ...changes };
    expect(nameless(elsewhere(kept))).toEqual(nameless(kept));
  });

  test('is cut to what the server keeps, so that nothing long stops the saving', () => {
    const form = formOf({ ...written, words: 'x'.repeat(3000), message: 'y'.repeat(5000) });
    expect([form.words?.length, form.messages?.[0]?.length]).toEqual([2000, 4000]);
  });

  test('goes on from the server, unless this tab has what was never saved', () => {
    const saved = { savedAt: '2026-11-24T12:00:00Z', words: 'toisella laitteella' };
    expect(beginning(saved, { words: 'täällä', changes: 3, saved: 3 }).words).toBe('toisella laitteella');
    expect(beginning(saved, { words: 'täällä', changes: 4, saved: 3 }).words).toBe('täällä');
    expect(beginning({ words: 'tarpeesta' }, { words: 'täällä', changes: 3, saved: 3 }).words).toBe('täällä');
  });
});
