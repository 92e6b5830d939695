import { messages } from '../../app/text.ts';

export const m = messages('signIn', {
  signInTitle: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  signInLead: {
    fi: 'Et tarvitse salasanaa. Lähetämme sähköpostiisi linkin, jolla pääset sisään.',
    sv: 'Du behöver inget lösenord. Vi skickar en länk till din e-post, och med den loggar du in.',
    en: 'You need no password. We send a link to your e-mail, and that signs you in.',
  },
  chooseLead: { fi: 'Valitse, miten kirjaudut.', sv: 'Välj hur du loggar in.', en: 'Choose how to sign in.' },
  providersTitle: { fi: 'Organisaatiosi tunnuksella', sv: 'Med din organisations konto', en: 'With the account of your organisation' },
  linkTitle: { fi: 'Sähköpostilinkillä', sv: 'Med en länk i e-posten', en: 'With a link by e-mail' },
  connectHint: {
    fi: 'Jos sinulla on jo tunnus täällä, kirjoita sen osoite.',
    sv: 'Har du redan ett konto här, skriv dess adress.',
    en: 'If you have an account here already, write its address.',
  },
  email: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
  emailHint: {
    fi: 'Jos olet täällä ensimmäistä kertaa, saat samalla oman tunnuksen.',
    sv: 'Är du här för första gången får du samtidigt ett eget konto.',
    en: 'If this is your first time here, you get an account of your own at the same time.',
  },
  emailMissing: { fi: 'Kirjoita sähköpostiosoitteesi', sv: 'Skriv din e-postadress', en: 'Write your e-mail address' },
  sendLink: { fi: 'Lähetä kirjautumislinkki', sv: 'Skicka inloggningslänken', en: 'Send me the link' },
  sentTitle: { fi: 'Katso sähköpostisi', sv: 'Titta i din e-post', en: 'Check your e-mail' },
  sentLead: {
    fi: 'Lähetimme kirjautumislinkin osoitteeseen {email}. Linkki toimii kerran, tässä selaimessa, ja on voimassa 15 minuuttia.',
    sv: 'Vi skickade en inloggningslänk till {email}. Länken fungerar en gång, i den här webbläsaren, och gäller i 15 minuter.',
    en: 'We sent a sign-in link to {email}. The link works once, in this browser, and is valid for 15 minutes.',
  },
  notCome: { fi: 'Eikö viestiä näy?', sv: 'Har du inte fått något?', en: 'Nothing has come?' },
  notComeText: {
    fi: 'Odota pari minuuttia ja katso myös roskapostikansio. Tarkista, että osoite on oikein.',
    sv: 'Vänta ett par minuter och titta även i skräpposten. Kontrollera att adressen är rätt.',
    en: 'Wait a couple of minutes and look in the spam folder too. Check that the address is right.',
  },
  otherAddress: { fi: 'Kokeile toista osoitetta', sv: 'Prova en annan adress', en: 'Try another address' },
  mailboxTitle: { fi: 'Viestit jäävät tässä esittelyssä portaaliin', sv: 'I den här demoversionen stannar e-posten i portalen', en: 'In this demonstration, e-mail stays in the portal' },
  mailboxText: {
    fi: 'Esittelyversio ei lähetä oikeaa sähköpostia. Löydät linkin postilaatikosta.',
    sv: 'Demoversionen skickar ingen riktig e-post. Länken finns i postlådan.',
    en: 'The demonstration sends no real e-mail. You find the link in the mailbox.',
  },
  openMailbox: { fi: 'Avaa postilaatikko', sv: 'Öppna postlådan', en: 'Open the mailbox' },
  demoHintTitle: { fi: 'Haluatko vain kokeilla?', sv: 'Vill du bara prova?', en: 'Just trying it out?' },
  demoHintText: {
    fi: 'Kirjaudu yhdellä painalluksella keksittynä yrittäjänä, neuvojana tai osaston johtajana.',
    sv: 'Logga in med ett tryck som en påhittad företagare, rådgivare eller avdelningschef.',
    en: 'Sign in with one click as a made-up entrepreneur, adviser or head of department.',
  },
  toDemo: { fi: 'Valitse kokeilutunnus', sv: 'Välj ett demokonto', en: 'Choose a demonstration account' },
  alreadyTitle: { fi: 'Olet jo kirjautunut', sv: 'Du är redan inloggad', en: 'You are already signed in' },
  alreadyText: { fi: 'Olet sisällä osoitteella {email}.', sv: 'Du är inloggad som {email}.', en: 'You are signed in as {email}.' },
  goOn: { fi: 'Jatka', sv: 'Fortsätt', en: 'Go on' },
});
