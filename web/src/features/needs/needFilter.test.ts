import type { SavedNeedViewFragment } from '@luotsi/schema';
import { describe, expect, test } from 'vitest';
import { addressOfView, filterOf, isNarrowed, narrowingIn, nothing } from './needFilter.ts';
import { statusesOf, views } from './needWords.ts';

const at = (search: string) => narrowingIn(new URLSearchParams(search));

describe('what needs are narrowed to', () => {
  test('stands in the address', () => {
    expect(at('place=Karkku&industry=C&industry=F&size=SMALL&certainty=DECIDED&topic=plots&quarter=2027-01-01')).toEqual({
      places: ['Karkku'],
      industries: ['C', 'F'],
      sizeClasses: ['SMALL'],
      certainties: ['DECIDED'],
      topic: 'plots',
      quarter: '2027-01-01',
    });
  });

  test.each(['', 'size=HUGE', 'certainty=X', 'quarter=2027-02-01', 'quarter=x', 'place=', 'place=%20', `place=${'x'.repeat(101)}`, 'industry=01234567890', 'topic='])('leaves out what nobody can have chosen: %s', (search) => {
    expect(at(search)).toEqual(nothing);
    expect(isNarrowed(at(search))).toBe(false);
  });

  test('asks for no more places than the API takes', () => {
    expect(at(Array.from({ length: 30 }, (_, n) => `place=${n}`).join('&')).places).toHaveLength(20);
  });

  test('comes back from a saved view as the address that it was saved at', () => {
    const search = 'view=answered&place=Karkku&industry=C&certainty=DECIDED&quarter=2027-01-01';
    const address = addressOfView({ id: '1', name: 'Oma', department: { id: 'd' }, filter: { ...filterOf(at(search)), statuses: ['ANSWERED'] } } as SavedNeedViewFragment);
    const query = new URL(address, 'https://example.example').searchParams;
    expect(narrowingIn(query)).toEqual(at(search));
    expect([query.get('view'), query.get('department')]).toEqual(['answered', 'd']);
  });

  test.each(views)('comes back as the tab that it was saved at: %s', (view) => {
    const saved = { id: '1', name: 'Oma', department: null, filter: { ...filterOf(nothing), statuses: statusesOf[view] }, overdue: view === 'late' };
    expect(addressOfView(saved as unknown as SavedNeedViewFragment)).toBe(`/needs?view=${view}`);
  });

  test('a view that narrows nothing is the page itself', () => {
    expect(addressOfView({ id: '1', name: 'Kaikki', department: null, filter: { places: null, industries: null, sizeClasses: null, certainties: null, statuses: null, topic: null, quarter: null } } as SavedNeedViewFragment)).toBe('/needs');
  });
});
