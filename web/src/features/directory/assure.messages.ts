import { messages } from '../../app/text.ts';

/** The page of the link by which a contact confirms services. */
export const m = messages('assure', {
  title: { fi: 'Pitävätkö palvelujenne tiedot paikkansa?', sv: 'Stämmer uppgifterna om era tjänster?', en: 'Is what we say of your services true?' },
  lead: {
    fi: 'Näitä tietoja ei ole vahvistettu vuoteen. Jos kaikki on oikein, yksi painallus riittää. Kirjautua ei tarvitse.',
    sv: 'De här uppgifterna har inte bekräftats på ett år. Om allt stämmer räcker det med ett tryck. Du behöver inte logga in.',
    en: 'This has not been confirmed for a year. If all is right, one press is enough. You need not sign in.',
  },
  allRight: { fi: 'Kaikki pitää paikkansa', sv: 'Allt stämmer', en: 'All is right' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  verdict: { fi: 'Pitävätkö tiedot paikkansa?', sv: 'Stämmer uppgifterna?', en: 'Is it right?' },
  RIGHT: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  WRONG: { fi: 'Jokin ei pidä paikkaansa', sv: 'Något stämmer inte', en: 'Something is not right' },
  LATER: { fi: 'En vahvista nyt', sv: 'Jag bekräftar inte nu', en: 'I do not confirm it now' },
  words: { fi: 'Mikä ei pidä paikkaansa?', sv: 'Vad stämmer inte?', en: 'What is not right?' },
  wordsHint: { fi: 'Verkoston koordinaattorit saavat tämän ja nimesi sähköpostilla.', sv: 'Nätverkets koordinatorer får detta och ditt namn per e-post.', en: 'The coordinators of the network get this and your name by e-mail.' },
  wordsMissing: { fi: 'Kerro muutamalla sanalla, mikä ei pidä paikkaansa', sv: 'Berätta med några ord vad som inte stämmer', en: 'Say in a few words what is not right' },
  nothing: { fi: 'Vahvista ainakin yksi palvelu tai kerro, mikä ei pidä paikkaansa', sv: 'Bekräfta minst en tjänst eller berätta vad som inte stämmer', en: 'Confirm at least one service, or say what is not right' },
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  thanks: { fi: 'Kiitos!', sv: 'Tack!', en: 'Thank you!' },
  confirmed: {
    fi: '{n, plural, one {Yksi palvelu on vahvistettu.} other {# palvelua on vahvistettu.}}',
    sv: '{n, plural, one {En tjänst är bekräftad.} other {# tjänster är bekräftade.}}',
    en: '{n, plural, one {One service is confirmed.} other {# services are confirmed.}}',
  },
  told: {
    fi: 'Koordinaattorit saivat tiedon siitä, mikä ei pidä paikkaansa. Sait sähköpostin, jossa neuvotaan, miten tiedot korjataan.',
    sv: 'Koordinatorerna har fått veta vad som inte stämmer. Du har fått ett e-postmeddelande om hur uppgifterna rättas.',
    en: 'The coordinators have been told what is not right. You have got an e-mail that says how it is put right.',
  },
  toProvider: { fi: 'Katso palvelut hakemistossa', sv: 'Se tjänsterna i katalogen', en: 'See the services in the directory' },
  USED: { fi: 'Linkki on käytetty', sv: 'Länken har använts', en: 'The link has been used' },
  MOVED_ON: { fi: 'Kaikki on jo vahvistettu', sv: 'Allt är redan bekräftat', en: 'All is confirmed already' },
  EXPIRED: { fi: 'Linkki on vanhentunut', sv: 'Länken har gått ut', en: 'The link has expired' },
  LEFT: { fi: 'Et ole enää yhteyshenkilö', sv: 'Du är inte längre kontaktperson', en: 'You are no longer a contact' },
  UNKNOWN: { fi: 'Linkki ei toimi', sv: 'Länken fungerar inte', en: 'The link does not work' },
  textUSED: {
    fi: 'Vastauksesi on perillä. Jos haluat vahvistaa lisää, kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Ditt svar har kommit fram. Om du vill bekräfta mer, logga in med e-post, utan lösenord.',
    en: 'Your answer has arrived. If you want to confirm more, sign in by e-mail, without a password.',
  },
  textMOVED_ON: {
    fi: 'Joku muu teiltä on vahvistanut palvelut. Sinun ei tarvitse tehdä mitään.',
    sv: 'Någon annan hos er har bekräftat tjänsterna. Du behöver inte göra någonting.',
    en: 'Somebody else of yours has confirmed the services. You need not do anything.',
  },
  textEXPIRED: {
    fi: 'Linkki oli voimassa 30 päivää. Voit yhä vahvistaa palvelut: kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Länken gällde i 30 dagar. Du kan fortfarande bekräfta tjänsterna: logga in med e-post, utan lösenord.',
    en: 'The link was valid for 30 days. You can still confirm the services: sign in by e-mail, without a password.',
  },
  textLEFT: {
    fi: 'Linkki päättyi, kun lakkasit olemasta tämän palveluntarjoajan yhteyshenkilö. Jos tämä on väärin, kerro verkoston koordinaattorille.',
    sv: 'Länken upphörde när du inte längre var kontaktperson för den här tjänsteleverantören. Om det är fel, berätta för nätverkets koordinator.',
    en: 'The link ended when you stopped being a contact of this provider. If that is wrong, tell the coordinator of the network.',
  },
  textUNKNOWN: {
    fi: 'Osoite on ehkä katkennut. Avaa linkki suoraan sähköpostista tai kirjaudu sähköpostilla, ilman salasanaa.',
    sv: 'Adressen kan ha klippts av. Öppna länken direkt i e-postmeddelandet, eller logga in med e-post, utan lösenord.',
    en: 'The address may have been cut off. Open the link straight from the e-mail, or sign in by e-mail, without a password.',
  },
  signIn: { fi: 'Kirjaudu', sv: 'Logga in', en: 'Sign in' },
});
