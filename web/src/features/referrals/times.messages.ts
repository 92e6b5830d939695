import { messages } from '../../app/text.ts';

/** Times that somebody proposes for a meeting. */
export const m = messages('times', {
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  clock: { fi: 'Kello', sv: 'Klockan', en: 'Time' },
  row: { fi: 'Aika {n}', sv: 'Tid {n}', en: 'Time {n}' },
  add: { fi: 'Lisää aika', sv: 'Lägg till en tid', en: 'Add a time' },
  remove: { fi: 'Poista aika {n}', sv: 'Ta bort tid {n}', en: 'Remove time {n}' },
  hint: { fi: 'Enintään {n} ehdotusta, Suomen aikaa.', sv: 'Högst {n} tider, finsk tid.', en: 'Up to {n} times, by the clock in Finland.' },
  most: { fi: 'Aikoja voi ehdottaa enintään {n}.', sv: 'Du kan föreslå högst {n} tider.', en: 'You can propose up to {n} times.' },
  passed: { fi: 'Tämä aika on jo mennyt', sv: 'Den här tiden har redan varit', en: 'This time has passed already' },
  twice: { fi: 'Sama aika on jo listalla', sv: 'Samma tid finns redan i listan', en: 'The same time is in the list already' },
});
