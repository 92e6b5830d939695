import { describe, expect, it } from 'vitest';
import { contentOf, emptyPlan, missingIn, planOf, placesIn, unwritten } from './campaignPlan.ts';

const empty = emptyPlan('790', '2026-11-30');
const campaign = {
  title: { fi: 'Mitä torille?', sv: '', en: 'What for the square?' },
  description: { fi: 'Tori uudistuu.', sv: '', en: '' },
  places: ['Vammala', 'Kauppatori'],
  drawing: 'TOWN' as const,
  collectFrom: '2026-12-07',
  discussFrom: '2027-01-04',
  answerFrom: '2027-01-18',
  doneFrom: '2027-02-15',
  askedBy: 'Riikka, neuvoja', openToAllFrom: null,
  municipality: { code: '790', name: { fi: 'Sastamala', sv: 'Sastamala', en: 'Sastamala' } },
  invitations: [{ id: 'i', company: { id: 'c', name: 'Rautakarkku Oy' } }, { id: 'gone', company: null }],
};

describe('a new question', () => {
  it('has days in their order, so that it can be saved at once', () => {
    expect([empty.collectFrom, empty.discussFrom, empty.answerFrom, empty.doneFrom]).toEqual(['2026-12-07', '2027-01-04', '2027-01-18', '2027-02-15']);
  });

  it('has nothing written in any language', () => {
    expect(unwritten(empty)).toEqual(['fi', 'sv', 'en']);
  });
});

describe('a question that is changed', () => {
  const plan = planOf(campaign);

  it('is sent as it was where nothing was typed', () => {
    const { title, description, places, drawing, collectFrom, discussFrom, answerFrom, doneFrom, askedBy, openToAllFrom } = campaign;
    expect(contentOf(plan)).toEqual({ title, description, places, drawing, collectFrom, discussFrom, answerFrom, doneFrom, askedBy, openToAllFrom, invited: ['c'] });
  });

  it('tells for each language what is missing', () => {
    expect(missingIn(plan, 'fi')).toEqual([]);
    expect(missingIn(plan, 'sv')).toEqual(['title', 'description']);
    expect(missingIn({ ...plan, 'title.en': '  ' }, 'en')).toEqual(['title', 'description']);
    expect(missingIn(plan, 'en')).toEqual(['description']);
    expect(unwritten(plan)).toEqual(['sv', 'en']);
  });
});

it.each([
  ['', []],
  [' , ', []],
  ['Vammala', ['Vammala']],
  [' Vammala ,Kauppatori,, ', ['Vammala', 'Kauppatori']],
])('places typed as "%s"', (places, found) => {
  expect(placesIn({ places })).toEqual(found);
});
