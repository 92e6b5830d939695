import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { WITH_PERSON } from '../people/person.personal.js';
import { NoWeeklyDigest, WeeklyDigest } from './weekly.entity.js';

personal(WeeklyDigest, {
  title: said('Lähetetyt viikon uutiset', 'Skickade veckonyheter', 'News of the week sent'),
  keeps: [
    {
      fields: ['person'],
      purpose: said('Saat kunkin viikon uutiset vain kerran.', 'Du får varje veckas nyheter bara en gång.', 'You get the news of a week only once.'),
      until: { after: { months: 12 }, since: (row) => row.at, counted: said('lähettämisestä', 'efter att det skickats', 'after it was sent'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(NoWeeklyDigest, {
  title: said('Ei viikon uutisia', 'Inga veckonyheter', 'No news of the week'),
  keeps: [{ fields: ['person'], purpose: said('Et halua viikon uutisia.', 'Du vill inte ha veckans nyheter.', 'You do not want the news of the week.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});
