import { messages } from '../../app/text.ts';

export const m = messages('ideaDigest', {
  title: { fi: 'Ideat, joita seuraat', sv: 'Idéer du följer', en: 'Ideas that you follow' },
  lead: { fi: 'Enintään yksi sähköposti päivässä kertoo, mitä uutta seuraamissasi ideoissa, kysymyksissä ja aiheissa on.', sv: 'Högst ett e-postmeddelande om dagen berättar vad som är nytt i de idéer, frågor och ämnen du följer.', en: 'One e-mail a day at most tells what is new in the ideas, questions and topics that you follow.' },
  wanted: { fi: 'Haluatko viestit seuraamistasi ideoista?', sv: 'Vill du ha meddelanden om idéer du följer?', en: 'Do you want e-mails about the ideas that you follow?' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'En', sv: 'Nej', en: 'No' },
  save: { fi: 'Tallenna ideoiden asetus', sv: 'Spara inställningen för idéer', en: 'Save the setting of ideas' },
  savedOn: { fi: 'Tallennettu: saat viestit seuraamistasi ideoista', sv: 'Sparat: du får meddelanden om idéer du följer', en: 'Saved: you get e-mails about the ideas that you follow' },
  savedOff: { fi: 'Tallennettu: et saa viestejä seuraamistasi ideoista', sv: 'Sparat: du får inga meddelanden om idéer du följer', en: 'Saved: you get no e-mails about the ideas that you follow' },
  notLoaded: { fi: 'Asetus ei nyt auennut. Lataa sivu uudelleen.', sv: 'Inställningen kunde inte öppnas. Ladda sidan på nytt.', en: 'The setting could not be loaded. Load the page again.' },
  toFollowed: { fi: 'Katso, mitä seuraat', sv: 'Se vad du följer', en: 'See what you follow' },
});
