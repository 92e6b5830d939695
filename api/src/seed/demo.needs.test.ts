import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import { companyOf, countBy, departmentOf, inOrder, isPast, MUNICIPALITY_OF, personOf, topics } from './demo.lookups.js';

const { needs } = demonstration;

describe('needs', () => {
  test('are eighty, most in Sastamala, in every state, certainty and source', () => {
    expect(needs).toHaveLength(80);
    expect(needs.filter((need) => companyOf.get(need.company)?.municipality === '790').length).toBeGreaterThanOrEqual(45);
    expect(Object.keys(countBy(needs, (need) => need.state)).toSorted()).toEqual(['ACKNOWLEDGED', 'ANSWERED', 'DROPPED', 'FULFILLED', 'OPEN']);
    expect(Object.keys(countBy(needs, (need) => need.certainty))).toHaveLength(3);
    expect(Object.keys(countBy(needs, (need) => need.source))).toHaveLength(5);
  });

  test.each([1, 2, 3, 4, 5, 6])('some fall into quarter %i from now', (quarter) => {
    expect(needs.some((need) => need.window.from <= quarter && quarter <= need.window.to)).toBe(true);
  });

  test('the heads of technical services and of land use in Sastamala have rich boards', () => {
    const board = (department: string) => needs.filter((need) => need.departments.includes(department)).length;
    expect(board('sas-technical')).toBeGreaterThanOrEqual(15);
    expect(board('sas-landuse')).toBeGreaterThanOrEqual(12);
  });

  test.each(needs)('$key names only what exists, and departments of its own municipality', (need) => {
    const municipality = companyOf.get(need.company)?.municipality;
    const foreign = need.departments.filter((key) => MUNICIPALITY_OF[departmentOf.get(key)?.organisation ?? ''] !== municipality);
    expect(topics.has(need.topic)).toBe(true);
    expect(personOf.has(need.recordedBy)).toBe(true);
    expect(need.departments.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
    expect(need.window.from).toBeGreaterThanOrEqual(0);
    expect(need.window.to).toBeGreaterThanOrEqual(need.window.from);
    expect(need.window.to).toBeLessThanOrEqual(6);
  });

  test.each(needs)('$key went through its life in order, all of it before today', (need) => {
    const happened = [need.recorded, need.acknowledged?.at, need.answer?.at, need.closed?.at];
    expect(inOrder(happened)).toBe(true);
    expect(happened.filter((at) => at !== undefined && !isPast(at))).toEqual([]);
    expect(need.answer !== undefined).toBe(['ANSWERED', 'FULFILLED'].includes(need.state));
    expect(need.closed !== undefined).toBe(['FULFILLED', 'DROPPED'].includes(need.state));
    expect(need.acknowledged !== undefined && need.state === 'OPEN').toBe(false);
    expect(need.acknowledged === undefined && need.state === 'ACKNOWLEDGED').toBe(false);
  });

  test('an answer was changed after it was given', () => {
    const changed = needs.flatMap(({ answer }) => (answer?.kind === 'COMMITMENT' && answer.changed ? [{ first: answer.at.workday, again: answer.changed.at.workday }] : []));
    expect(changed.length).toBeGreaterThan(0);
    for (const { first, again } of changed) expect(again).toBeGreaterThan(first);
  });

  test.each(needs)('$key was answered by a head whom it is addressed to', (need) => {
    const heads = need.departments.map((key) => departmentOf.get(key)?.head);
    const actors = [need.acknowledged?.by, need.answer?.by].filter((actor) => actor !== undefined);
    expect(actors.filter((actor) => !heads.includes(actor))).toEqual([]);
  });
});
