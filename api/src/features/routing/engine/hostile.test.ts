import { expect, it } from 'vitest';
import { readNetwork } from '../../../seed/network.js';
import { Engine } from './engine.js';
import { LEARNED } from './learned.js';
import { theBackground } from './outside.js';

const MUNICIPALITIES = readNetwork().municipalities.map(({ code, name_fi, name_sv }) => ({ code, name: { fi: name_fi, sv: name_sv } }));
const said = (text: string) => ({ fi: text, sv: text, en: text });
const engine = new Engine({ topics: [], municipalities: MUNICIPALITIES }, { learned: LEARNED, background: theBackground() });
for (let at = 0; at < 50; at++) {
  engine.put({
    id: `s${at}`, slug: `s${at}`, concept: null, name: said(`palvelu ${at}`), description: said('yrityksen neuvonta'), provider: { id: 'o', name: said('toimija') },
    topics: [], stages: [], industries: [], sizes: [], coverage: null, capacity: 'OPEN', phrases: { fi: ['tontti hallille'], sv: ['tomt'], en: ['plot'] },
  });
}

const asked = (text: string) => ({ text, municipality: null, industry: null, stage: null, size: null });

it.each([
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 characters of words', 'tontti hallille Porissa '.repeat(420)],
  ['a million characters', 'yritys neuvonta '.repeat(65_000)],
  ['different words only', Array.from({ length: 5_000 }, (_, at) => `sana${at.toString(36)}x`).join(' ')],
  ['emoji', '🙂'.repeat(5_000)],
  ['combining marks', `a${'\u0308'.repeat(9_000)}`],
  ['expanding ligatures', 'ﷺ'.repeat(5_000)],
  ['lone surrogates', '\uD800'.repeat(5_000)],
  ['HTML', '<script>alert("tontti")</script>'],
  ['SQL', "'; DROP TABLE service; --"],
  ['names of properties', '__proto__ constructor toString hasOwnProperty'],
  ['control characters', 'tontti\u0000\u202E hallille'],
])('answers %s with bounded work', (_, text) => {
  const { need, measured } = engine.consider(asked(text));
  expect(need.words.length).toBeLessThanOrEqual(160);
  expect(need.telling.length).toBeLessThanOrEqual(60);
  expect(Math.max(0, ...need.words.map(({ folded }) => folded.length))).toBeLessThanOrEqual(48 * 18);
  expect(measured.length).toBeLessThanOrEqual(120);
  const { matches } = engine.route(asked(text), 5);
  for (const { score, marks } of matches) {
    expect(score).toBeGreaterThanOrEqual(0);
    for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
  }
});

it('keeps nothing of one need for the next', () => {
  const before = engine.route(asked('tontti hallille'), 5);
  engine.route(asked('yritys neuvonta '.repeat(300)), 5);
  expect(engine.route(asked('tontti hallille'), 5)).toEqual(before);
});
