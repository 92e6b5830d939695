import { expect, it } from 'vitest';
import { destinationsFor } from './navigation.ts';

const addresses = (...roles: Parameters<typeof destinationsFor>[0]) => destinationsFor(roles).map(({ to }) => to);

it('shows a visitor only what is public', () => {
  expect(addresses()).toEqual(['/services', '/providers', '/events']);
});

it('adds what each role comes for', () => {
  expect(addresses('entrepreneur')).toContain('/my');
  expect(addresses('adviser')).toEqual(expect.arrayContaining(['/referrals', '/needs']));
  expect(addresses('contact')).not.toContain('/needs');
  expect(addresses('head')).toContain('/needs');
  expect(addresses('coordinator')).toContain('/network');
});
