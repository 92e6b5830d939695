import { describe, expect, test } from 'vitest';
import { Viewer } from '../../core/viewer.js';
import { errorsInPublication, refusalToPublishNeed } from './origin.rules.js';

const said = { title: 'Kylmä varasto', text: 'Yhteinen kylmä varasto pajoille.', place: 'Häijää', companyShown: false, consent: { on: '2027-02-10' } };
const known = { name: 'Pajapuu Oy', isInPortal: true };

describe('what is published of a need', () => {
  test.each([
    ['plain words', {}, known, []],
    ['the name where the company shows it', { companyShown: true, title: 'Pajapuun varasto' }, known, []],
    ['not the name in any field where it does not', { title: 'Pajapuun varasto', text: 'Sanoi Pajapuu Oy', place: 'Pajapuu' }, known, ['title: NAMES_COMPANY', 'text: NAMES_COMPANY', 'place: NAMES_COMPANY']],
    ['not the name of a company known by name only', { text: 'Pajapuu tarvitsee sen' }, { name: 'Pajapuu', isInPortal: false }, ['text: NAMES_COMPANY']],
    ['no addresses and numbers, also with the name', { companyShown: true, title: 'mika@esimerkki.example', text: 'Soita 040 123 4567' }, known, ['title: CONTACT_DATA', 'text: CONTACT_DATA']],
    ['no name of a company that the portal does not have', { companyShown: true }, { name: 'Pajapuu', isInPortal: false }, ['companyShown: INVALID']],
    ['anything where nobody knows whose it is', {}, { name: null, isInPortal: false }, []],
    ['no consent of tomorrow', { consent: { on: '2027-02-11' } }, known, ['consent.on: IN_THE_FUTURE']],
  ] as const)('%s', (_name, changes, company, errors) => {
    expect(errorsInPublication({ ...said, ...changes }, company, '2027-02-10').map(({ path, code }) => `${path}: ${code}`)).toEqual(errors);
  });
});

describe('who publishes it', () => {
  const need = { status: 'OPEN', municipality: { code: '790' } } as const;
  test.each([
    ['an adviser there', new Viewer('v', [{ role: 'ADVISER', scope: '790' }]), need, null],
    ['not one of elsewhere', new Viewer('v', [{ role: 'ADVISER', scope: '609' }]), need, 'NOT_ALLOWED'],
    ['not its company', new Viewer('v', [{ role: 'ENTREPRENEUR', scope: 'c' }]), need, 'NOT_ALLOWED'],
    ['once it is fulfilled too', new Viewer('v', [{ role: 'ADVISER', scope: '790' }]), { ...need, status: 'FULFILLED' }, null],
    ['not what is no longer needed', new Viewer('v', [{ role: 'ADVISER', scope: '790' }]), { ...need, status: 'DROPPED' }, 'WRONG_STATE'],
  ] as const)('%s', (_name, viewer, one, refusal) => {
    expect(refusalToPublishNeed(viewer, one)).toBe(refusal);
  });
});
