import { describe, expect, it } from 'vitest';
import { matched, partsOf } from './routes.ts';

const pages = { '': 'front', events: 'list', 'referrals/new': 'new', 'referrals/:id': 'one', 'sign-in/:token': 'link' };

describe('an address', () => {
  it.each([
    ['/', 'front', {}],
    ['/events', 'list', {}],
    ['/events/', 'list', {}],
    ['/referrals/new', 'new', {}],
    ['/referrals/7', 'one', { id: '7' }],
    ['/sign-in/a%20b', 'link', { token: 'a b' }],
    ['/sign-in/a%', 'link', { token: 'a%' }],
  ])('%s finds its page', (address, page, params) => {
    expect(matched(pages, partsOf(address))).toEqual({ page, params });
  });

  it.each(['/nothing', '/events/7', '/referrals/7/8', '/Events'])('%s finds none', (address) => {
    expect(matched(pages, partsOf(address))).toBeNull();
  });
});
