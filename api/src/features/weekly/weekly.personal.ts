import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { WITH_PERSON } from '../people/person.personal.js';
import { NoWeeklyDigest, WeeklyDigest } from './weekly.entity.js';

personal(WeeklyDigest, {
  title: said('Lähetetyt viikkokoosteet', 'Skickade veckosammandrag', 'Weekly digests sent'),
  keeps: [
    {
      fields: ['person'],
      purpose: said('Saat kunkin viikon koosteen vain kerran.', 'Du får varje veckas sammandrag bara en gång.', 'You get the digest of a week only once.'),
      until: { after: { months: 12 }, since: (row) => row.at, counted: said('lähettämisestä', 'efter att det skickats', 'after it was sent'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(NoWeeklyDigest, {
  title: said('Ei viikkokoostetta', 'Inget veckosammandrag', 'No weekly digest'),
  keeps: [{ fields: ['person'], purpose: said('Et halua viikkokoostetta.', 'Du vill inte ha veckosammandraget.', 'You do not want the weekly digest.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});
