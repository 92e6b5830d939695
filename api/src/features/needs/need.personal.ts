import { notPersonal, personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy, WITH_PERSON } from '../people/person.personal.js';
import { NeedStep } from './answers.entity.js';
import { Need } from './need.entity.js';
import { NeedQuestion } from './needQuestion.entity.js';
import { NeedPlan } from './plan.entity.js';
import { SavedView } from './savedView.entity.js';

export const NEED_MONTHS = 24;
/** A need that nobody ends counts as ended a year after its time has passed and the last word on it was said. */
const afterNeed = said(
  'tarpeen päättymisestä; avoimeksi jäänyt päättyy vuoden kuluttua ajankohdastaan',
  'efter att behovet avslutats; ett som förblir öppet räknas som avslutat ett år efter sin tid',
  'after the need has ended; one that stays open counts as ended a year after its time',
);
const NEED = said('Kunta ja palvelut vastaavat yrityksen tarpeeseen.', 'Kommunen och tjänsterna svarar på företagets behov.', 'The municipality and services answer what a company needs.');

personal(Need, {
  title: said('Yritysten tarpeet', 'Företagens behov', 'Needs of companies'),
  keeps: [
    { fields: ['companyName', 'words', 'closingNote'], purpose: NEED, until: { after: { months: NEED_MONTHS }, since: (row) => sql`coalesce(${row.closedAt}, greatest(${row.windowTo}::timestamptz, ${row.committedOn}::timestamptz, ${row.answeredAt}, ${row.recordedAt}) + interval '12 months')`, counted: afterNeed, end: 'EMPTY' } },
    doneBy('recordedBy', 'answeredBy'),
  ],
  // Departments read the title: a rule keeps addresses, telephone numbers and names out of it. The answer is the department's own.
  none: ['title', 'permits', 'skills', 'answer'],
});

personal(NeedStep, {
  title: said('Tarpeen vaiheet', 'Behovets skeden', 'Steps of a need'),
  keeps: [{ fields: ['text'], purpose: NEED, until: { after: { months: NEED_MONTHS }, since: (row) => row.at, counted: said('vaiheesta', 'efter skedet', 'after the step'), end: 'EMPTY' } }, doneBy('by')],
  none: [],
});

personal(NeedQuestion, {
  title: said('Osaston kysymykset neuvojille', 'Avdelningens frågor till rådgivarna', 'Questions of a department to advisers'),
  keeps: [
    { fields: ['text', 'answer'], purpose: NEED, until: { after: { months: NEED_MONTHS }, since: (row) => sql`coalesce(${row.answeredAt}, ${row.askedAt} + interval '12 months')`, counted: said('vastauksesta', 'efter svaret', 'after the answer'), end: 'DELETE' } },
    doneBy('askedBy', 'answeredBy'),
  ],
  none: [],
});

notPersonal(NeedPlan, ['name', 'text']);

personal(SavedView, {
  title: said('Tallennetut näkymät', 'Sparade vyer', 'Saved views'),
  keeps: [{ fields: ['person', 'name', 'filter'], purpose: said('Näet tarpeet niin kuin haluat.', 'Du ser behoven så som du vill.', 'You see needs the way you want.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});
