import { describe, expect, test } from 'vitest';
import { errorsOf, hasContactData, namesCompany, withoutCompany } from './said.rules.js';

describe('what heads of departments read', () => {
  test.each([
    ['Soita 040 123 4567', true],
    ['soita +358 40 1234567', true],
    ['puh. 03-1234567', true],
    ['matti.virtanen@esimerkki.fi', true],
    ['matti (at) esimerkki.fi', true],
    ['Tontti 5 000 m2 ja 1 000 000 euroa', false],
    ['Investointi 12 500 000 000 senttiä', false],
    ['Vuosina 2026-2027, viimeistään 05-2027', false],
    ['Hitsaajia 3-5, 20000 m2, 0,5 MW', false],
  ])('%s: contact data is %s', (text, found) => expect(hasContactData(text)).toBe(found));

  test.each([
    ['Piilossa Pysyvä tarvitsee tontin', 'Piilossa Pysyvä Oy', true],
    ['PIILOSSA   PYSYVÄN halli', 'Piilossa Pysyvä Oy', true],
    ['Rautasen halli', 'Rautanen Ky', true],
    ['Hallille tontti', 'Halli Oy', true],
    ['Hallinto vie aikaa', 'Halli Oy', false],
    ['Uusi tontti', 'Tmi Uusi Aika', false],
    ['Yrityksen oy', 'Oy Ab', false],
    ['Nordic Steels lokaler', 'Oy Nordic Steel Ab', true],
  ])('%s: of %s: %s', (text, company, names) => expect(namesCompany(text, company)).toBe(names));

  test.each([
    ['Piilossa Pysyvä tarvitsee tontin', 'Piilossa Pysyvä Oy', '[…] tarvitsee tontin'],
    ['Tontti PIILOSSA  PYSYVÄN hallille, Piilossa-Pysyvä Oy:n mukaan', 'Piilossa Pysyvä Oy', 'Tontti […] hallille, […] mukaan'],
    ['Oy Nordic Steel Ab tarvitsee tilaa', 'Oy Nordic Steel Ab', '[…] tarvitsee tilaa'],
    ['Hallinto vie Hallin aikaa', 'Halli Oy', 'Hallinto vie […] aikaa'],
    ['Rautasen (A+B) tontti', 'Rautanen (A+B) Ky', 'Rautasen (A+B) tontti'],
    ['Tontti A+B:lle', 'A+B Oy', 'Tontti […]'],
    ['Uusi tontti', 'Halli Oy', 'Uusi tontti'],
  ])('%s: without %s it says %s', (text, company, bare) => {
    expect(withoutCompany(text, company)).toBe(bare);
    expect(namesCompany(bare, company)).toBe(false);
  });

  test('is told all at once; a time that is over may stay as it was', () => {
    const said = { title: 'Halli', words: 'Hallille tontti', skills: ['hallin mies'], windowFrom: '2020-01-01', windowTo: '2020-03-31', nameShown: false };
    expect(errorsOf(said, 'Halli Oy', '2026-01-01').map(({ path, code }) => `${path}: ${code}`)).toEqual(['title: NAMES_COMPANY', 'words: NAMES_COMPANY', 'skills: NAMES_COMPANY', 'windowTo: IN_THE_PAST']);
    expect(errorsOf({ ...said, nameShown: true }, 'Halli Oy', '2026-01-01', '2020-03-31')).toEqual([]);
    expect(errorsOf({ ...said, nameShown: true, windowTo: '2019-12-31' }, null, '2019-01-01')).toEqual([{ path: 'windowTo', code: 'WRONG_ORDER' }]);
  });
});
