import { describe, expect, it } from 'vitest';
import { inLanguage, sameAddressIn } from './language.ts';

describe('addresses', () => {
  it('begin with the language', () => {
    expect(inLanguage('sv', '/events?page=2')).toBe('/sv/events?page=2');
    expect(inLanguage('fi', '/')).toBe('/fi');
  });

  it('of other places stay as they are', () => {
    for (const to of ['https://example.org/', 'mailto:a@example.org', '#content', '?page=2', '//example.org']) {
      expect(inLanguage('fi', to)).toBe(to);
    }
  });

  it('keep the page, its query and its place when the language changes', () => {
    expect(sameAddressIn('sv', { pathname: '/fi/services/abc', search: '?q=tila', hash: '#contact' })).toBe('/sv/services/abc?q=tila#contact');
    expect(sameAddressIn('en', { pathname: '/fi', search: '', hash: '' })).toBe('/en');
    expect(sameAddressIn('en', { pathname: '/fi/', search: '?a=1', hash: '' })).toBe('/en?a=1');
  });
});
