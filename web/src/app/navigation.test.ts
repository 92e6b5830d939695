import { expect, it } from 'vitest';
import { destinationsFor } from './navigation.ts';

const addresses = (...roles: Parameters<typeof destinationsFor>[0]) => destinationsFor(roles).map(({ to }) => to);

it('shows a visitor only what is public', () => {
  expect(addresses()).toEqual(['/services', '/providers', '/events']);
});

it('adds what each role comes for', () => {
  expect(addresses('ENTREPRENEUR')).toContain('/my');
  expect(addresses('ADVISER')).toEqual(expect.arrayContaining(['/questions', '/referrals', '/needs']));
  expect(addresses('ADVISER')).toContain('/planning');
  expect(addresses('HEAD')).not.toContain('/planning');
  expect(addresses('CONTACT')).not.toContain('/needs');
  expect(addresses('COORDINATOR')).not.toContain('/questions');
  expect(addresses('HEAD')).toContain('/needs');
  expect(addresses('COORDINATOR')).toContain('/network');
});
