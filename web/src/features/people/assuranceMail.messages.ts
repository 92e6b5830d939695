import { messages } from '../../app/text.ts';

export const m = messages('assuranceMail', {
  title: { fi: 'Palvelujen vahvistaminen', sv: 'Bekräftelse av tjänster', en: 'Confirming services' },
  lead: {
    fi: 'Kysymme kerran kuussa sähköpostilla, pitävätkö organisaatiosi palvelujen tiedot paikkansa. Kysymme vain tiedoista, joita ei ole vahvistettu vuoteen.',
    sv: 'En gång i månaden frågar vi per e-post om uppgifterna om din organisations tjänster stämmer. Vi frågar bara om det som inte har bekräftats på ett år.',
    en: 'Once a month we ask by e-mail whether what the directory says of your organisation’s services is true; only of what was not confirmed for a year.',
  },
  wanted: { fi: 'Saako sinulta kysyä?', sv: 'Får vi fråga dig?', en: 'May we ask you?' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  save: { fi: 'Tallenna vahvistamisen asetus', sv: 'Spara inställningen för bekräftelse', en: 'Save the setting of confirming' },
  savedOn: { fi: 'Tallennettu: sinulta kysytään', sv: 'Sparat: vi frågar dig', en: 'Saved: you are asked' },
  savedOff: { fi: 'Tallennettu: sinulta ei kysytä', sv: 'Sparat: vi frågar dig inte', en: 'Saved: you are not asked' },
  notLoaded: { fi: 'Asetus ei nyt auennut. Lataa sivu uudelleen.', sv: 'Inställningen kunde inte öppnas. Ladda sidan på nytt.', en: 'The setting could not be loaded. Load the page again.' },
});
