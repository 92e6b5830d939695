import { describe, expect, test } from 'vitest';
import { questionLife } from '../features/questions/question.rules.js';
import { knownWords, withoutPersonalData } from '../features/routing/privacy.rules.js';
import { demonstration } from './demo/demonstration.js';
import { inOrder, isPast, membershipsOf, MUNICIPALITY_OF, network, repeated, services, topics } from './demo.lookups.js';

const { corrections, gaps, questions } = demonstration;
const municipalities = new Set(network.municipalities.map(({ code }) => code));
const known = knownWords({ municipalities: network.municipalities.map(({ name_fi, name_sv }) => ({ name: { fi: name_fi, sv: name_sv || name_fi } })), providers: network.organisations.flatMap(({ name }) => [name.fi, name.sv, name.en]) });

describe('what routing has learnt in the demonstration', () => {
  test.each(gaps)('gap: $text', ({ text, municipality, topic, asked }) => {
    expect(municipality === null || municipalities.has(municipality)).toBe(true);
    expect(topic === null || topics.has(topic)).toBe(true);
    expect(isPast(asked)).toBe(true);
    expect(withoutPersonalData(text, known)).toBe(text);
  });

  test.each(corrections)('correction: $text', ({ text, feedback }) => {
    expect(withoutPersonalData(text ?? '', known)).toBe(text ?? '');
    for (const { municipality, proposed, chosen, at } of feedback) {
      expect([municipalities.has(municipality), proposed === null || services.has(proposed), services.has(chosen), isPast(at)]).toEqual([true, true, true, true]);
    }
  });
});

describe('questions to advisers', () => {
  test('are in every state, each with its own key', () => {
    expect(new Set(questions.map(({ state }) => state))).toEqual(new Set(['OPEN', ...Object.values(questionLife.table).map(({ to }) => to)]));
    expect(repeated(questions.map(({ key }) => key))).toEqual([]);
  });

  test.each(questions)('$key', ({ municipality, asked, state, by, ended, answer, email, phone, service }) => {
    expect(isPast(asked) && inOrder([asked, ended])).toBe(true);
    expect(email ?? phone).not.toBeNull();
    expect(service === null || services.has(service)).toBe(true);
    expect([by !== undefined, ended !== undefined, answer !== undefined]).toEqual([state !== 'OPEN', ['ANSWERED', 'DROPPED'].includes(state), ['ANSWERED', 'DROPPED'].includes(state)]);
    const places = by ? membershipsOf(by).flatMap((one) => (one.role === 'ADVISER' ? [MUNICIPALITY_OF[one.organisation]] : [])) : [municipality];
    expect(places).toContain(municipality);
  });
});
