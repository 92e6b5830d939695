import { messages } from '../../app/text.ts';

export const m = messages('demo', {
  signInTitle: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  signingIn: { fi: 'Kirjaudutaan …', sv: 'Loggar in …', en: 'Signing in …' },
  failedTitle: { fi: 'Kirjautuminen ei onnistunut', sv: 'Inloggningen lyckades inte', en: 'Signing in did not work' },
  demoTitle: { fi: 'Kokeile eri rooleissa', sv: 'Prova i olika roller', en: 'Try it in different roles' },
  demoLead: {
    fi: 'Valitse, kenen silmin katsot. Pääset sisään yhdellä painalluksella ja voit vaihtaa milloin vain.',
    sv: 'Välj vems ögon du vill se med. Du loggar in med ett tryck och kan byta när som helst.',
    en: 'Choose through whose eyes you look. One click signs you in, and you can change at any time.',
  },
  demoHonest: { fi: 'Mikä tässä on totta ja mikä keksittyä', sv: 'Vad som är sant här och vad som är påhittat', en: 'What is real here and what is made up' },
  demoHonestText: {
    fi: 'Organisaatioiden ja kuntien nimet ovat oikeita. Ihmiset, yritykset ja ohjaukset ovat keksittyjä, samoin kaikki, mitä täällä sanotaan. Organisaatiot eivät ole vahvistaneet tietojaan eivätkä osallistu esittelyyn.',
    sv: 'Organisationernas och kommunernas namn är verkliga. Människorna, företagen, hänvisningarna och allt som någon säger här är påhittat. Organisationerna har inte bekräftat sina uppgifter och deltar inte i demonstrationen.',
    en: 'The names of organisations and municipalities are real. The people, companies, referrals and everything that anybody says here are made up. The organisations have not confirmed their details and take no part in the demonstration.',
  },
  demoAccounts: { fi: 'Kokeilutunnukset', sv: 'Demokonton', en: 'Demonstration accounts' },
  demoEnter: { fi: 'Kirjaudu: {name}', sv: 'Logga in som {name}', en: 'Sign in as {name}' },
  demoFailed: { fi: 'Yritä hetken päästä uudelleen.', sv: 'Försök igen om en stund.', en: 'Try again in a moment.' },
  demoNone: { fi: 'Tämä ei ole esittelyversio', sv: 'Det här är ingen demoversion', en: 'This is not a demonstration' },
  demoNoneText: {
    fi: 'Täällä asioidaan oikeasti, joten kokeilutunnuksia ei ole. Kirjaudu omalla sähköpostillasi.',
    sv: 'Här sköts verkliga ärenden, så det finns inga demokonton. Logga in med din egen e-post.',
    en: 'Real matters are dealt with here, so there are no demonstration accounts. Sign in with your own e-mail.',
  },
});
