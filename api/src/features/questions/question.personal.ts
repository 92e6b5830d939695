import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy } from '../people/person.personal.js';
import { AdviserQuestion } from './question.entity.js';
import { QUESTION_MONTHS } from './question.rules.js';

personal(AdviserQuestion, {
  title: said('Kysymykset neuvojille', 'Frågor till rådgivarna', 'Questions to the advisers'),
  keeps: [
    {
      fields: ['text', 'name', 'email', 'phone', 'companyName', 'answer'],
      purpose: said('Kysymykseen vastaaminen.', 'Att svara på frågan.', 'Answering the question.'),
      until: { after: { months: QUESTION_MONTHS }, since: (row) => row.endedAt, counted: said('vastauksesta', 'efter svaret', 'after the answer'), end: 'DELETE' },
    },
    doneBy('adviser'),
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  leaving: 'DELETE',
});
