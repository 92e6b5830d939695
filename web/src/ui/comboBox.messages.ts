import { messages } from '../app/text.ts';

/** Apart from the kit's other texts, so that pages without a combo box do not load them. */
export const m = messages('comboBox', {
  none: { fi: 'Ei löytynyt', sv: 'Inget hittades', en: 'Nothing found' },
  found: {
    fi: '{n, plural, one {# vaihtoehto} other {# vaihtoehtoa}}. Selaa nuolilla, valitse Enterillä.',
    sv: '{n, plural, one {# alternativ} other {# alternativ}}. Bläddra med pilarna, välj med Enter.',
    en: '{n, plural, one {# choice} other {# choices}}. Go with the arrows, choose with Enter.',
  },
});
