import { describe, expect, it } from 'vitest';
import { m } from './newReferral.messages.ts';
import { namedInstead, type Proposed, statusOf } from './proposals.ts';

const sastamala = { code: '790', name: { fi: 'Sastamala', sv: 'Sastamala', en: 'Sastamala' } };
const routed = (letters: string, changes: Partial<Proposed> = {}): Proposed => ({
  askAdviser: false,
  municipality: sastamala,
  municipalityNamed: false,
  matches: [...letters].map((letter) => ({ confidence: ({ S: 'STRONG', G: 'GOOD', P: 'POSSIBLE' } as const)[letter as 'S' | 'G' | 'P'] })),
  ...changes,
});

describe('what is said above the proposals', () => {
  it.each([
    ['before anything is asked', undefined, m.serviceWaits, 0],
    ['where nothing was found', routed(''), m.servicesNone, 0],
    ['where one of three fits', routed('GPP'), m.servicesFound, 1],
    ['where the sure one is not the first', routed('PPS'), m.servicesFound, 1],
    ['where none is sure', routed('PP'), m.servicesMaybe, 2],
    ['where an adviser is proposed', routed('PP', { askAdviser: true }), m.nothingFits, 2],
    ['where an adviser is proposed, whatever the services say', routed('SP', { askAdviser: true }), m.nothingFits, 2],
  ])('%s', (_when, routing, message, n) => {
    expect(statusOf(routing)).toEqual({ message, n });
  });
});

describe('the municipality that was searched', () => {
  it.each([
    ['is told where the text named another one', true, '609', sastamala],
    ['is told where none was known', true, null, sastamala],
    ['goes without saying where it is that of the company', true, '790', null],
    ['goes without saying where the text named none', false, '790', null],
  ])('%s', (_when, municipalityNamed, asked, told) => {
    expect(namedInstead(routed('S', { municipalityNamed }), asked)).toEqual(told);
  });
});
