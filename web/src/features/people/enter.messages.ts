import { messages } from '../../app/text.ts';

export const m = messages('enter', {
  noRightsTitle: { fi: 'Olet kirjautunut, mutta sinulla ei ole vielä oikeuksia', sv: 'Du är inloggad men har inga rättigheter ännu', en: 'You are signed in, but have no rights yet' },
  noRightsLead: {
    fi: 'Tunnuksesi on {email}. Voit jo selata palveluja ja ilmoittautua tilaisuuksiin. Jos teet täällä töitä, pyydä oikeudet verkoston koordinaattorilta; yrityksesi tietoihin oikeuden antaa kuntasi yritysneuvoja.',
    sv: 'Ditt konto är {email}. Du kan redan bläddra bland tjänsterna och anmäla dig till evenemang. Om du arbetar här, be nätverkets koordinator om rättigheter; rätt till ditt företags uppgifter ger din kommuns företagsrådgivare.',
    en: 'Your account is {email}. You can browse the services and register for events already. If you work here, ask the coordinator of the network for your rights; the business adviser of your municipality gives the right to your company’s details.',
  },
  toFront: { fi: 'Etusivulle', sv: 'Till startsidan', en: 'To the front page' },
  toAccount: { fi: 'Omat tiedot', sv: 'Mina uppgifter', en: 'Your account' },
  connectTitle: { fi: 'Vielä yksi vaihe: sähköpostiosoitteesi', sv: 'Ett steg kvar: din e-postadress', en: 'One more step: your e-mail address' },
  connectLead: {
    fi: 'Kirjautuminen onnistui, mutta emme saaneet varmistettua sähköpostiosoitettasi. Lähetämme siihen linkin. Kun avaat sen tässä selaimessa, tunnuksesi on valmis. Tämä kysytään vain kerran.',
    sv: 'Inloggningen lyckades, men vi fick ingen bekräftad e-postadress. Vi skickar en länk till den. När du öppnar den i den här webbläsaren är ditt konto klart. Vi frågar bara en gång.',
    en: 'Signing in worked, but we got no e-mail address that is confirmed. We send a link to yours. Once you open it in this browser, your account is ready. We ask only once.',
  },
  deniedTitle: { fi: 'Kirjautuminen peruttiin', sv: 'Inloggningen avbröts', en: 'Signing in was cancelled' },
  deniedLead: {
    fi: 'Palasit kirjautumatta, tai tunnuksellasi ei pääse tänne. Voit yrittää uudelleen tai kirjautua toisella tavalla.',
    sv: 'Du kom tillbaka utan att logga in, eller så ger ditt konto inte tillträde hit. Du kan försöka igen eller logga in på ett annat sätt.',
    en: 'You came back without signing in, or your account is not let in here. You can try again or sign in another way.',
  },
  awayTitle: { fi: 'Kirjautumispalvelu ei nyt vastaa', sv: 'Inloggningstjänsten svarar inte just nu', en: 'The sign-in service does not answer now' },
  awayLead: {
    fi: 'Vika ei ole sinussa. Yritä muutaman minuutin päästä uudelleen.',
    sv: 'Det beror inte på dig. Försök igen om några minuter.',
    en: 'It is nothing that you did. Try again in a few minutes.',
  },
  expiredTitle: { fi: 'Kirjautuminen vanheni', sv: 'Inloggningen gick ut', en: 'The sign-in has expired' },
  expiredLead: {
    fi: 'Se kesti yli 10 minuuttia, se oli jo käytetty tai se alkoi toisessa selaimessa. Aloita alusta tässä selaimessa.',
    sv: 'Den tog över 10 minuter, var redan använd eller började i en annan webbläsare. Börja om i den här webbläsaren.',
    en: 'It took more than 10 minutes, was used already, or began in another browser. Begin again in this browser.',
  },
  busyTitle: { fi: 'Liian monta kirjautumista lyhyessä ajassa', sv: 'För många inloggningar på kort tid', en: 'Too many sign-ins in a short time' },
  busyLead: { fi: 'Odota vartti ja yritä uudelleen.', sv: 'Vänta en kvart och försök igen.', en: 'Wait a quarter of an hour and try again.' },
  unknownTitle: { fi: 'Tätä kirjautumistapaa ei ole', sv: 'Det här inloggningssättet finns inte', en: 'There is no such way to sign in' },
  unknownLead: { fi: 'Se on voitu poistaa käytöstä. Valitse toinen tapa.', sv: 'Det kan ha tagits ur bruk. Välj ett annat sätt.', en: 'It may have been taken out of use. Choose another way.' },
  faultTitle: { fi: 'Kirjautuminen ei onnistunut', sv: 'Inloggningen lyckades inte', en: 'Signing in did not work' },
  faultLead: {
    fi: 'Kirjautumispalvelun vastaus ei kelvannut, joten emme päästäneet ketään sisään. Yritä uudelleen. Jos sama toistuu, kerro siitä oman organisaatiosi tietohallinnolle.',
    sv: 'Svaret från inloggningstjänsten var ogiltigt, så vi släppte inte in någon. Försök igen. Om det upprepas, säg till din organisations it-avdelning.',
    en: 'The answer of the sign-in service was not right, so we let nobody in. Try again. If it happens again, tell the IT department of your organisation.',
  },
  otherTitle: { fi: 'Kirjaudu organisaatiosi tunnuksella', sv: 'Logga in med organisationens konto', en: 'Sign in with the account of your organisation' },
  otherLead: {
    fi: 'Oikeutesi tulevat toisesta kirjautumispalvelusta, ja ne avautuvat vain sen kautta. Kirjaudu siellä.',
    sv: 'Dina rättigheter kommer från en annan inloggningstjänst och öppnas bara genom den. Logga in där.',
    en: 'Your rights come from another sign-in service, and open through it alone. Sign in there.',
  },
  toOther: { fi: 'Kirjaudu siellä', sv: 'Logga in där', en: 'Sign in there' },
  tryAgain: { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  otherWay: { fi: 'Kirjaudu toisella tavalla', sv: 'Logga in på ett annat sätt', en: 'Sign in another way' },
});
