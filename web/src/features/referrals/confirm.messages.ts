import { messages } from '../../app/text.ts';

/** The company says what came of it, signed in or by the link of the mail. */
export const m = messages('confirmReferral', {
  answer: { fi: 'Palvelu kertoo', sv: 'Tjänsten berättar', en: 'The service says' },
  useful: { fi: 'Auttoiko se?', sv: 'Hjälpte det?', en: 'Did it help?' },
  usefulMissing: { fi: 'Valitse, auttoiko palvelu', sv: 'Välj om tjänsten hjälpte', en: 'Choose whether the service helped' },
  yesHelped: { fi: 'Kyllä, auttoi', sv: 'Ja, det hjälpte', en: 'Yes, it helped' },
  partly: { fi: 'Osittain', sv: 'Delvis', en: 'In part' },
  noHelp: { fi: 'Ei auttanut', sv: 'Nej, det hjälpte inte', en: 'No, it did not help' },
  noHelpHint: { fi: 'Asia palaa yritysneuvojallesi, joka etsii toisen avun.', sv: 'Ärendet går tillbaka till din företagsrådgivare, som söker annan hjälp.', en: 'The matter goes back to your adviser, who looks for other help.' },
  contacted: { fi: 'Oliko palvelu sinuun yhteydessä?', sv: 'Var tjänsten i kontakt med dig?', en: 'Was the service in contact with you?' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  text: { fi: 'Mitä asiasta tuli?', sv: 'Vad blev det av ärendet?', en: 'What came of it?' },
  textHint: { fi: 'Yritysneuvoja ja palvelu näkevät vastauksesi.', sv: 'Rådgivaren och tjänsten ser ditt svar.', en: 'The adviser and the service see your answer.' },
  send: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  thanks: { fi: 'Kiitos vastauksestasi', sv: 'Tack för ditt svar', en: 'Thank you for your answer' },
});
