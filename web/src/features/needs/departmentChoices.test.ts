import { describe, expect, test } from 'vitest';
import { type Choices, withChoices } from './departmentChoices.ts';

const shown = (proposed: readonly string[], byHand: Choices) => ['land', 'technical', 'education'].filter((id) => byHand[id] ?? proposed.includes(id));

describe('departments of a need', () => {
  test('one that was added by hand stays when the topic changes, and the new topic still proposes its own', () => {
    const byHand = withChoices({}, shown(['education'], {}), ['education', 'technical']);
    expect(shown(['land'], byHand)).toEqual(['land', 'technical']);
  });

  test('one that was taken away by hand is not proposed again', () => {
    const byHand = withChoices({}, shown(['land', 'technical'], {}), ['land']);
    expect(shown(['technical', 'education'], byHand)).toEqual(['education']);
  });

  test('what was chosen can be chosen otherwise', () => {
    const byHand = withChoices({ land: false }, ['technical'], ['land']);
    expect(byHand).toEqual({ land: true, technical: false });
  });
});
