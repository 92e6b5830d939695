import { messages } from '../../app/text.ts';

/** The company says what came of it, signed in or by the link of the mail. */
export const m = messages('confirmReferral', {
  title: { fi: 'Auttoiko palvelu?', sv: 'Hjälpte tjänsten?', en: 'Did the service help?' },
  lead: { fi: '{service}, {provider}', sv: '{service}, {provider}', en: '{service}, {provider}' },
  about: { fi: 'Asiasi', sv: 'Ditt ärende', en: 'Your matter' },
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
  thanksText: { fi: 'Asia {reference} on nyt päättynyt. Yritysneuvoja ja palvelu näkevät, mitä kerroit.', sv: 'Ärendet {reference} är nu avslutat. Rådgivaren och tjänsten ser vad du berättade.', en: 'The matter {reference} is now closed. The adviser and the service see what you said.' },
  sorryText: { fi: 'Kiitos, että kerroit. Asia {reference} palasi yritysneuvojallesi, joka ottaa sinuun yhteyttä.', sv: 'Tack för att du berättade. Ärendet {reference} gick tillbaka till din företagsrådgivare, som kontaktar dig.', en: 'Thank you for telling us. The matter {reference} went back to your adviser, who will contact you.' },
  find: { fi: 'Etsi muita palveluja', sv: 'Sök andra tjänster', en: 'Find other services' },
  toFront: { fi: 'Etusivulle', sv: 'Till startsidan', en: 'To the front page' },
  usedTitle: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  usedText: {
    fi: 'Olet ehkä jo vastannut, tai linkki on vanhentunut. Jos haluat vielä kertoa, miten kävi, kirjaudu sähköpostilla tai soita yritysneuvojallesi.',
    sv: 'Du har kanske redan svarat, eller så har länken gått ut. Om du ännu vill berätta hur det gick, logga in med din e-post eller ring din företagsrådgivare.',
    en: 'You may have answered already, or the link has expired. If you still want to tell how it went, sign in by e-mail or call your adviser.',
  },
  signIn: { fi: 'Kirjaudu sähköpostilla', sv: 'Logga in med e-post', en: 'Sign in by e-mail' },
});
