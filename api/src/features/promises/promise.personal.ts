import { personal, said } from '../../core/personal.js';
import { doneBy } from '../people/person.personal.js';
import { CompanyPromise } from './promise.entity.js';

personal(CompanyPromise, {
  title: said('Lupaukset yrityksille', 'Löften till företag', 'Promises to companies'),
  keeps: [
    {
      fields: ['text'],
      purpose: said('Luvattu tulee tehdyksi.', 'Det som lovats blir gjort.', 'What was promised is done.'),
      until: { after: { months: 24 }, since: (row) => row.keptAt, counted: said('lupauksen täyttämisestä', 'efter att löftet hållits', 'after the promise was kept'), end: 'DELETE' },
    },
    doneBy('madeBy', 'keptBy'),
  ],
  none: [],
});
