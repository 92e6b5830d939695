import { personal, said } from '../../core/personal.js';
import { doneBy } from '../people/person.personal.js';
import { CompanyMerge, Contact } from './contact.entity.js';

personal(Contact, {
  title: said('Neuvojan muistiinpanot yhteydenotoista', 'Rådgivarens anteckningar om kontakter', 'Advisers’ notes of contacts'),
  keeps: [
    {
      fields: ['text', 'withWhom'],
      purpose: said('Neuvoja muistaa, mitä yrityksen kanssa on puhuttu.', 'Rådgivaren minns vad som talats med företaget.', 'An adviser remembers what was said with a company.'),
      until: { after: { months: 36 }, since: (row) => row.at, counted: said('yhteydenotosta', 'efter kontakten', 'after the contact'), end: 'EMPTY' },
    },
    doneBy('by'),
  ],
  none: [],
});

// Facts of companies and ids of rows: what it takes to undo a merger.
personal(CompanyMerge, { title: said('Yhdistetyt yritykset', 'Sammanslagna företag', 'Merged companies'), keeps: [doneBy('by')], none: ['name', 'record'] });
