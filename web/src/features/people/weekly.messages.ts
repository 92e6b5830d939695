import { messages } from '../../app/text.ts';

export const m = messages('weekly', {
  title: { fi: 'Viikon uutiset', sv: 'Veckans nyheter', en: 'The news of the week' },
  lead: {
    fi: 'Yksi sähköposti viikossa kertoo, mitä verkostossa on uutta: osastosi uudet tarpeet ja tiedotteet, joita et ole lukenut. Se tulee viikon ensimmäisenä työpäivänä ja vain, kun uutta on.',
    sv: 'Ett e-postmeddelande i veckan berättar vad som är nytt i nätverket: nya behov för din avdelning och meddelanden som du inte har läst. Det kommer veckans första arbetsdag och bara när det finns något nytt.',
    en: 'One e-mail a week tells what is new in the network: new needs of your department, and bulletins that you have not read. It comes on the first working day of the week, and only when there is something new.',
  },
  wanted: { fi: 'Haluatko viikon uutiset?', sv: 'Vill du ha veckans nyheter?', en: 'Do you want the news of the week?' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'En', sv: 'Nej', en: 'No' },
  save: { fi: 'Tallenna viikon uutisten asetus', sv: 'Spara inställningen för veckans nyheter', en: 'Save the setting of the news of the week' },
  savedOn: { fi: 'Tallennettu: saat viikon uutiset', sv: 'Sparat: du får veckans nyheter', en: 'Saved: you get the news of the week' },
  savedOff: { fi: 'Tallennettu: et saa viikon uutisia', sv: 'Sparat: du får inga veckonyheter', en: 'Saved: you get no news of the week' },
  notLoaded: { fi: 'Asetus ei nyt auennut. Lataa sivu uudelleen.', sv: 'Inställningen kunde inte öppnas. Ladda sidan på nytt.', en: 'The setting could not be loaded. Load the page again.' },
});
