import { messages } from '../app/text.ts';

export const m = messages('chosen', {
  chosen: { fi: 'Valittu: {label}', sv: 'Valda: {label}', en: 'Chosen: {label}' },
  takeAway: { fi: 'Poista {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
});
