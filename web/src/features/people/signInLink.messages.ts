import { messages } from '../../app/text.ts';

export const m = messages('signInLink', {
  name: { fi: 'Etu- ja sukunimi', sv: 'För- och efternamn', en: 'First and last name' },
  linkTitle: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  linkLead: {
    fi: 'Avasit kirjautumislinkin. Paina painiketta, niin pääset sisään.',
    sv: 'Du har öppnat en inloggningslänk. Tryck på knappen för att logga in.',
    en: 'You have opened a sign-in link. Press the button to sign in.',
  },
  linkButton: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  linkWhy: {
    fi: 'Linkki toimii kerran. Painike on siksi, ettei sähköpostiohjelma käytä linkkiä puolestasi.',
    sv: 'Länken fungerar en gång. Knappen finns för att ditt e-postprogram inte ska använda länken åt dig.',
    en: 'The link works once. The button is there so that your mail program does not use it up for you.',
  },
  signingIn: { fi: 'Kirjaudutaan …', sv: 'Loggar in …', en: 'Signing in …' },
  expiredTitle: { fi: 'Linkki ei ole enää voimassa', sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  expiredLead: {
    fi: 'Se on jo käytetty, tai sen 15 minuuttia on kulunut. Pyydä uusi linkki: se tulee saman tien.',
    sv: 'Den är redan använd, eller så har dess 15 minuter gått. Be om en ny länk: den kommer genast.',
    en: 'It has been used, or its 15 minutes are over. Ask for a new one: it comes right away.',
  },
  otherTitle: { fi: 'Avaa linkki siinä selaimessa, jossa pyysit sen', sv: 'Öppna länken i den webbläsare där du bad om den', en: 'Open the link in the browser in which you asked for it' },
  otherLead: {
    fi: 'Turvallisuuden vuoksi linkki toimii vain siinä selaimessa ja laitteessa, jossa pyysit sen. Kopioi linkki sinne, tai pyydä tähän selaimeen uusi: se tulee saman tien. Jos et ole pyytänyt linkkiä, sulje tämä sivu.',
    sv: 'För säkerhetens skull fungerar länken bara i den webbläsare och på den enhet där du bad om den. Kopiera länken dit eller be om en ny i den här webbläsaren: den kommer genast. Har du inte bett om någon länk, stäng den här sidan.',
    en: 'For safety the link works only in the browser and on the device in which you asked for it. Copy the link there, or ask for a new one in this browser: it comes right away. If you asked for no link, close this page.',
  },
  askNew: { fi: 'Pyydä uusi linkki', sv: 'Be om en ny länk', en: 'Ask for a new link' },
  failedTitle: { fi: 'Kirjautuminen ei onnistunut', sv: 'Inloggningen lyckades inte', en: 'Signing in did not work' },
  failedText: {
    fi: 'Linkkisi on yhä voimassa. Yritä hetken päästä uudelleen.',
    sv: 'Din länk gäller fortfarande. Försök igen om en stund.',
    en: 'Your link is still valid. Try again in a moment.',
  },

  welcomeTitle: { fi: 'Tervetuloa! Mikä on nimesi?', sv: 'Välkommen! Vad heter du?', en: 'Welcome! What is your name?' },
  welcomeLead: {
    fi: 'Nimen näkevät vain ne, joiden kanssa asioit. Kysymme sen vain tämän kerran.',
    sv: 'Namnet syns bara för dem som du har ärenden med. Vi frågar bara den här gången.',
    en: 'Only those with whom you deal see your name. We ask just this once.',
  },
  welcomeSave: { fi: 'Tallenna ja jatka', sv: 'Spara och fortsätt', en: 'Save and go on' },
  later: { fi: 'Kerron myöhemmin', sv: 'Jag berättar senare', en: 'Later' },
});
