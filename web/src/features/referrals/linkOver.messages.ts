import { messages } from '../../app/text.ts';

/** What is said where the link of a mail no longer works, to the company or to the receiver. */
export const m = messages('linkOver', {
  USED: { fi: 'Linkki on käytetty', sv: 'Länken har använts', en: 'The link has been used' },
  MOVED_ON: { fi: 'Asia on jo edennyt', sv: 'Ärendet har redan gått vidare', en: 'This has moved on already' },
  EXPIRED: { fi: 'Linkki on vanhentunut', sv: 'Länken har gått ut', en: 'The link has expired' },
  UNKNOWN: { fi: 'Linkki ei toimi', sv: 'Länken fungerar inte', en: 'The link does not work' },
  receiverUSED: {
    fi: 'Tällä linkillä on jo vastattu, ja vastaus on perillä. Kirjaudu, niin näet tilanteen ja voit jatkaa siitä.',
    sv: 'Den här länken har redan använts för att svara, och svaret har kommit fram. Logga in så ser du läget och kan fortsätta därifrån.',
    en: 'This link has been used to answer, and the answer has arrived. Sign in to see where it stands and go on from there.',
  },
  receiverMOVED_ON: {
    fi: 'Joku muu teiltä on jo vastannut, tai asia on peruttu tai lähetetty uudelleen. Kirjaudu, niin näet tilanteen.',
    sv: 'Någon annan hos er har redan svarat, eller så har ärendet återtagits eller skickats på nytt. Logga in så ser du läget.',
    en: 'Somebody else of yours has answered already, or it was withdrawn or sent again. Sign in to see where it stands.',
  },
  receiverEXPIRED: {
    fi: 'Linkki oli voimassa 30 päivää. Asiaan voi yhä vastata: kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Länken gällde i 30 dagar. Det går fortfarande att svara: logga in med e-post, utan lösenord.',
    en: 'The link was valid for 30 days. You can still answer: sign in by e-mail, without a password.',
  },
  companyUSED: {
    fi: 'Olet jo vastannut, ja vastauksesi on perillä. Jos haluat vielä katsoa asiaasi, kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Du har redan svarat, och ditt svar har kommit fram. Om du vill se ditt ärende igen, logga in med e-post, utan lösenord.',
    en: 'You have answered already, and your answer has arrived. If you want to see your matter again, sign in by e-mail, without a password.',
  },
  companyMOVED_ON: {
    fi: 'Asiaan on jo vastattu muuta kautta. Kirjaudu sähköpostilla, ilman salasanaa, niin näet tilanteen.',
    sv: 'Ärendet har redan besvarats på annat sätt. Logga in med e-post, utan lösenord, så ser du läget.',
    en: 'It has been answered in another way already. Sign in by e-mail, without a password, to see where it stands.',
  },
  companyEXPIRED: {
    fi: 'Linkki oli voimassa 30 päivää. Kirjaudu sähköpostilla, ilman salasanaa, niin näet asiasi. Voit myös soittaa yritysneuvojallesi.',
    sv: 'Länken gällde i 30 dagar. Logga in med e-post, utan lösenord, så ser du ditt ärende. Du kan också ringa din företagsrådgivare.',
    en: 'The link was valid for 30 days. Sign in by e-mail, without a password, to see your matter. You can also call your adviser.',
  },
  unknown: {
    fi: 'Osoite on ehkä katkennut. Avaa linkki suoraan sähköpostista tai kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Adressen kan ha klippts av. Öppna länken direkt i e-postmeddelandet, eller logga in med e-post, utan lösenord.',
    en: 'The address may have been cut off. Open the link straight from the e-mail, or sign in by e-mail, without a password.',
  },
  signIn: { fi: 'Kirjaudu ja katso tilanne', sv: 'Logga in och se läget', en: 'Sign in and see where it stands' },
  open: { fi: 'Katso tilanne', sv: 'Se läget', en: 'See where it stands' },
  inbox: { fi: 'Saapuneet', sv: 'Inkorg', en: 'Inbox' },
  matters: { fi: 'Asiani palveluissa', sv: 'Mina ärenden hos tjänsterna', en: 'My matters with services' },
});
