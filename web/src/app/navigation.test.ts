import { expect, it } from 'vitest';
import { publicDestinations } from './navigation.ts';
import { destinationsFor } from './ownNavigation.ts';

const addresses = (...roles: Parameters<typeof destinationsFor>[0]) => destinationsFor(roles).map(({ to }) => to);

it('shows a visitor only what is public', () => {
  expect(addresses()).toEqual(['/services', '/providers', '/events', '/ideas']);
  expect(addresses()).toEqual(Object.values(publicDestinations).map(({ to }) => to));
});

it('adds what each role comes for', () => {
  expect(addresses('ENTREPRENEUR')).toContain('/my');
  expect(addresses('ADVISER')).toEqual(expect.arrayContaining(['/questions', '/companies', '/referrals', '/needs']));
  expect(addresses('ADVISER')).toContain('/planning');
  expect(addresses('COORDINATOR')).toContain('/planning');
  for (const role of ['HEAD', 'CONTACT', 'ENTREPRENEUR'] as const) expect(addresses(role)).not.toContain('/planning');
  expect(addresses('CONTACT')).not.toContain('/needs');
  for (const role of ['CONTACT', 'HEAD', 'COORDINATOR', 'ENTREPRENEUR'] as const) expect(addresses(role)).not.toContain('/companies');
  expect(addresses('COORDINATOR')).not.toContain('/questions');
  expect(addresses('HEAD')).toContain('/needs');
  expect(addresses('COORDINATOR')).toContain('/network');
});
