import { messages } from '../app/text.ts';

/** Apart from the kit's other texts, so that pages without seats do not load them. */
export const m = messages('seats', {
  free: { fi: '{n, plural, one {# paikka} other {# paikkaa}} vapaana', sv: '{n, plural, one {# plats} other {# platser}} kvar', en: '{n, plural, one {# seat} other {# seats}} free' },
  full: { fi: 'Täynnä – voit tulla jonoon', sv: 'Fullt – du kan ställa dig i kö', en: 'Full – you can join the queue' },
  queue: { fi: 'Täynnä, jonossa {n}', sv: 'Fullt, {n} i kö', en: 'Full, {n} in the queue' },
});
