import { registerEnumType } from 'type-graphql';
import type { Localized } from './localized.js';

/** Every expected "no" of the portal, with what it says to the reader and what the reader can do. */
export const refusalTexts = {
  SIGN_IN_FIRST: {
    fi: 'Kirjaudu ensin sisään.',
    sv: 'Logga in först.',
    en: 'Sign in first.',
  },
  NOT_ALLOWED: {
    fi: 'Sinulla ei ole oikeutta tähän. Jos oikeus kuuluu sinulle, pyydä se verkoston koordinaattorilta.',
    sv: 'Du har inte rätt att göra detta. Om du borde ha den, be nätverkets koordinator om den.',
    en: 'You may not do this. If you should be able to, ask the coordinator of the network.',
  },
  NOT_FOUND: {
    fi: 'Tätä ei löydy, tai sinulla ei ole oikeutta nähdä sitä. Tarkista osoite tai palaa luetteloon.',
    sv: 'Det här finns inte, eller så får du inte se det. Kontrollera adressen eller gå tillbaka till listan.',
    en: 'This does not exist, or it is not yours to see. Check the address or go back to the list.',
  },
  DATA_BOUND: {
    fi: 'Tietojasi ei voi vielä poistaa, koska jokin asiasi on kesken. Katso luettelosta, mitä pitää päättää ensin.',
    sv: 'Dina uppgifter kan inte raderas än, eftersom något ärende pågår. Se i listan vad som först måste avslutas.',
    en: 'Your data cannot be deleted yet, because something is still open. The list says what has to end first.',
  },
  WRONG_STATE: {
    fi: 'Tämä on jo edennyt eteenpäin, joten toiminto ei enää onnistu. Lataa sivu uudelleen, niin näet tilanteen.',
    sv: 'Ärendet har redan gått vidare, så det här går inte längre. Ladda om sidan för att se läget.',
    en: 'This has already moved on, so it cannot be done any more. Reload the page to see where it stands.',
  },
  MOVED_ON: {
    fi: 'Joku toinen ehti ensin: asia on jo edennyt. Katso tilanne. Kirjoittamasi on tallella.',
    sv: 'Någon annan hann före: ärendet har redan gått vidare. Se läget. Det du skrev finns kvar.',
    en: 'Somebody else was first: this has moved on already. See where it stands. What you wrote is kept.',
  },
  INVALID_INPUT: {
    fi: 'Tarkista merkityt kohdat.',
    sv: 'Kontrollera de markerade fälten.',
    en: 'Check the marked fields.',
  },
  ALREADY_EXISTS: {
    fi: 'Tämä on jo olemassa.',
    sv: 'Det här finns redan.',
    en: 'This exists already.',
  },
  COMPANY_EXISTS: {
    fi: 'Tällä Y-tunnuksella on jo yritys. Hae se Y-tunnuksella. Jos sitä ei näy, se kuuluu toiseen kuntaan.',
    sv: 'Det finns redan ett företag med det här FO-numret. Sök med numret. Syns det inte hör det till en annan kommun.',
    en: 'There is a company with this business ID already. Search by the ID; if it does not show, it belongs to another municipality.',
  },
  CHANGED_MEANWHILE: {
    fi: 'Joku muu on muuttanut tietoja sillä välin. Katso uudet tiedot ja tallenna sitten omat muutoksesi.',
    sv: 'Någon annan har ändrat uppgifterna under tiden. Se de nya uppgifterna och spara sedan dina ändringar.',
    en: 'Somebody else has changed this meanwhile. Look at what is there now, then save your changes.',
  },
  DIFFERENT_COMPANIES: {
    fi: 'Kummallakin on oma Y-tunnuksensa: ne ovat kaksi eri yritystä. Tarkista Y-tunnukset.',
    sv: 'Båda har ett eget FO-nummer: de är två olika företag. Kontrollera FO-numren.',
    en: 'Each has a business ID of its own: they are two companies. Check the business IDs.',
  },
  ALREADY_REGISTERED: {
    fi: 'Olet jo ilmoittautunut tähän tilaisuuteen. Voit perua paikkasi ja ilmoittautua uudelleen.',
    sv: 'Du har redan anmält dig till det här evenemanget. Du kan avboka din plats och anmäla dig på nytt.',
    en: 'You have already registered for this event. You can cancel your place and register again.',
  },
  EVENT_NOT_OPEN: {
    fi: 'Tähän tilaisuuteen ei voi nyt ilmoittautua. Katso seuraavat tilaisuudet.',
    sv: 'Det går inte att anmäla sig till det här evenemanget nu. Se kommande evenemang.',
    en: 'This event does not take registrations now. Look at the coming events.',
  },
  REGISTRATION_NOT_OPEN_YET: {
    fi: 'Ilmoittautuminen ei ole vielä alkanut. Katso tilaisuuden sivulta, milloin se alkaa, ja tule silloin uudelleen.',
    sv: 'Anmälan har inte börjat än. Se på evenemangets sida när den börjar och kom tillbaka då.',
    en: 'Registration has not begun yet. See on the page of the event when it begins, and come back then.',
  },
  REGISTRATION_CLOSED: {
    fi: 'Ilmoittautumisaika on päättynyt. Kysy järjestäjältä, mahtuuko vielä mukaan, tai katso seuraavat tilaisuudet.',
    sv: 'Anmälningstiden har gått ut. Fråga arrangören om ni fortfarande får plats, eller se kommande evenemang.',
    en: 'The time for registering is over. Ask the host whether there is still room, or look at the coming events.',
  },
  EVENT_OVER: {
    fi: 'Tilaisuus on jo alkanut tai päättynyt. Katso seuraavat tilaisuudet.',
    sv: 'Evenemanget har redan börjat eller är över. Se kommande evenemang.',
    en: 'The event has already started or is over. Look at the coming events.',
  },
  EVENT_NOT_STARTED: {
    fi: 'Osallistujia voi merkitä vasta tilaisuuden päivänä.',
    sv: 'Deltagare kan prickas av först på evenemangets dag.',
    en: 'People can be checked in only on the day of the event.',
  },
  EVENT_STILL_TO_COME: {
    fi: 'Tilaisuus ei ole vielä alkanut. Merkitse se pidetyksi, kun se on alkanut.',
    sv: 'Evenemanget har inte börjat än. Markera det som hållet när det har börjat.',
    en: 'The event has not started yet. Mark it as held once it has.',
  },
  TEXTS_MISSING: {
    fi: 'Kirjoita otsikko ja kuvaus kaikilla kolmella kielellä, ennen kuin julkaiset.',
    sv: 'Skriv rubriken och beskrivningen på alla tre språken innan du publicerar.',
    en: 'Write the title and the description in all three languages before you publish.',
  },
  EVENT_CLOSED_TO_CHANGES: {
    fi: 'Tilaisuus on alkanut, pidetty tai peruttu, joten sen tietoja ei voi enää muuttaa. Suunnittele uusi tilaisuus.',
    sv: 'Evenemanget har börjat, hållits eller ställts in, så dess uppgifter kan inte längre ändras. Planera ett nytt evenemang.',
    en: 'The event has started, been held or been cancelled, so it cannot be changed any more. Plan a new one.',
  },
  PARTY_TOO_LARGE: {
    fi: 'Seurueesi on suurempi kuin tilaisuuden paikkamäärä. Ilmoita pienempi seurue.',
    sv: 'Ert sällskap är större än antalet platser. Anmäl ett mindre sällskap.',
    en: 'Your party is larger than the event. Register a smaller party.',
  },
  OFFER_EXPIRED: {
    fi: 'Paikkatarjous on vanhentunut. Olet yhä jonossa ja saat uuden tarjouksen, kun paikka vapautuu.',
    sv: 'Erbjudandet om plats har gått ut. Du står kvar i kön och får ett nytt erbjudande när en plats blir ledig.',
    en: 'The offer of a seat has expired. You are still in the queue and get a new offer when a seat is free.',
  },
  OTHER_BROWSER: {
    fi: 'Linkki toimii vain selaimessa, jossa pyysit sen. Avaa se siellä tai pyydä tähän selaimeen uusi linkki.',
    sv: 'Länken fungerar bara i den webbläsare där du bad om den. Öppna den där eller be om en ny länk i den här webbläsaren.',
    en: 'The link works only in the browser in which you asked for it. Open it there, or ask for a new link in this one.',
  },
  CONNECTION_NOT_VALID: {
    fi: 'Kirjautumisesi organisaation tunnuksella on ehtinyt vanhentua. Aloita kirjautuminen alusta.',
    sv: 'Din inloggning med organisationens konto har gått ut. Börja om inloggningen från början.',
    en: 'Your sign-in at the provider has expired meanwhile. Start signing in again.',
  },
  SECOND_FACTOR_FIRST: {
    fi: 'Vahvista ensin pääsyavaimella (passkey), että se olet sinä.',
    sv: 'Bekräfta först med din nyckel (passkey) att det är du.',
    en: 'First confirm with your passkey that it is you.',
  },
  PASSKEY_NOT_VALID: {
    fi: 'Pääsyavain (passkey) ei kelvannut. Yritä uudelleen, tai käytä toista avainta tai palautuskoodia.',
    sv: 'Nyckeln (passkey) godkändes inte. Försök igen, eller använd en annan nyckel eller en återställningskod.',
    en: 'The passkey was not accepted. Try again, or use another one or a recovery code.',
  },
  CODE_NOT_VALID: {
    fi: 'Palautuskoodi ei kelpaa. Tarkista se; jokainen koodi toimii vain kerran.',
    sv: 'Återställningskoden gäller inte. Kontrollera den; varje kod fungerar bara en gång.',
    en: 'The recovery code is not valid. Check it; each code works only once.',
  },
  LINK_NOT_VALID: {
    fi: 'Linkki ei ole enää voimassa: se on käytetty tai vanhentunut. Pyydä uusi linkki.',
    sv: 'Länken gäller inte längre: den har använts eller gått ut. Be om en ny länk.',
    en: 'The link is no longer valid: it has been used or has expired. Ask for a new one.',
  },
  CONSENT_MISSING: {
    fi: 'Yrityksen suostumus puuttuu. Kirjaa, kuka sen antoi, miten ja milloin.',
    sv: 'Företagets samtycke saknas. Anteckna vem som gav det, hur och när.',
    en: "The company's consent is missing. Record who gave it, how and when.",
  },
  SERVICE_OUTSIDE_AREA: {
    fi: 'Palvelu ei kata yrityksen kuntaa. Valitse palvelu, joka toimii siellä.',
    sv: 'Tjänsten täcker inte företagets kommun. Välj en tjänst som verkar där.',
    en: "The service does not cover the company's municipality. Choose one that works there.",
  },
  ALREADY_REROUTED: {
    fi: 'Asia on jo ohjattu eteenpäin toiseen palveluun. Katso ketjun seuraava ohjaus.',
    sv: 'Ärendet har redan skickats vidare till en annan tjänst. Se nästa hänvisning i kedjan.',
    en: 'The matter has gone on to another service already. See the next referral of the chain.',
  },
  FOR_NETWORK_ONLY: {
    fi: 'Tilaisuus on vain yrityspalveluverkostolle. Verkostoon kuuluva ilmoittautuu itse kirjautuneena.',
    sv: 'Evenemanget är bara för nätverket för företagstjänster. Den som hör till nätverket loggar in och anmäler sig själv.',
    en: 'The event is for the network of business services only. Its people sign in and register themselves.',
  },
  ASKED_TODAY: {
    fi: 'Tätä palveluntarjoajaa on jo pyydetty tänään. Kysy uudelleen huomenna.',
    sv: 'Den här tjänsteleverantören har redan tillfrågats i dag. Fråga på nytt i morgon.',
    en: 'This provider has been asked today already. Ask again tomorrow.',
  },
  ALL_CONFIRMED: {
    fi: 'Kaikki tämän palveluntarjoajan palvelut on jo vahvistettu.',
    sv: 'Alla tjänster hos den här tjänsteleverantören är redan bekräftade.',
    en: 'All services of this provider are confirmed already.',
  },
  NOBODY_TO_ASK: {
    fi: 'Palveluntarjoajalla ei ole yhteyshenkilöä, joka ottaa tällaisia viestejä vastaan. Soita tai kirjoita palveluntarjoajalle.',
    sv: 'Tjänsteleverantören har ingen kontaktperson som tar emot sådana meddelanden. Ring eller skriv till tjänsteleverantören.',
    en: 'The provider has no contact who takes such e-mails. Call or write to the provider.',
  },
  ALREADY_INVITED: {
    fi: 'Tämä henkilö on jo kutsuttu samaan rooliin. Kutsu on luettelossa: voit lähettää sen uudelleen tai perua sen.',
    sv: 'Personen är redan inbjuden till samma roll. Inbjudan finns i listan: du kan skicka den på nytt eller dra tillbaka den.',
    en: 'This person has been invited to the same role already. The invitation is in the list: you can send it again or withdraw it.',
  },
  HAS_THE_ROLE: {
    fi: 'Tällä osoitteella on jo tämä rooli. Kutsua ei tarvita.',
    sv: 'Den här adressen har redan rollen. Ingen inbjudan behövs.',
    en: 'This address has the role already. No invitation is needed.',
  },
  OTHER_PERSON_SIGNED_IN: {
    fi: 'Tässä selaimessa on kirjautuneena joku muu kuin kutsuttu. Kirjaudu ensin ulos ja avaa linkki sitten uudelleen.',
    sv: 'I den här webbläsaren är någon annan än den inbjudna inloggad. Logga först ut och öppna sedan länken på nytt.',
    en: 'Somebody else than the invited person is signed in in this browser. Sign out first, then open the link again.',
  },
  SIGN_IN_AT_PROVIDER: {
    fi: 'Sinulla on jo oikeuksia organisaatiosi tunnuksella. Kirjaudu ensin sillä ja avaa linkki sitten uudelleen.',
    sv: 'Du har redan rättigheter via din organisations konto. Logga först in med det och öppna sedan länken på nytt.',
    en: 'You have rights by the account of your organisation already. Sign in with it first, then open the link again.',
  },
  SIGN_IN_TO_ACCEPT: {
    fi: 'Sinulla on jo rooli portaalissa. Kirjaudu ensin sisään osoitteellasi ja avaa linkki sitten uudelleen.',
    sv: 'Du har redan en roll i portalen. Logga först in med din adress och öppna sedan länken på nytt.',
    en: 'You have a role in the portal already. Sign in with your address first, then open the link again.',
  },
  LAST_COORDINATOR: {
    fi: 'Verkostossa pitää olla vähintään yksi koordinaattori. Kutsu ensin toinen koordinaattori.',
    sv: 'Nätverket måste ha minst en koordinator. Bjud först in en annan koordinator.',
    en: 'The network needs at least one coordinator. Invite another coordinator first.',
  },
  ALREADY_ASKED: {
    fi: 'Tätä palvelua on jo pyydetty samassa asiassa. Valitse toinen, tai lähetä vanha ohjaus uudelleen.',
    sv: 'Den här tjänsten har redan tillfrågats i samma ärende. Välj en annan, eller skicka den gamla hänvisningen på nytt.',
    en: 'This service has been asked in the same matter already. Choose another, or send the old referral again.',
  },
  KNOWN_BY_ANOTHER_NAME: {
    fi: 'Tällä sähköpostiosoitteella on jo henkilö, jonka nimi on toinen. Tarkista osoite ja nimi.',
    sv: 'Det finns redan en person med den här e-postadressen och ett annat namn. Kontrollera adressen och namnet.',
    en: 'There is a person with this e-mail address and another name already. Check the address and the name.',
  },
  ALREADY_IN_COMPANY: {
    fi: 'Olet jo tässä yrityksessä. Löydät sen omista asioistasi.',
    sv: 'Du hör redan till det här företaget. Du hittar det bland dina ärenden.',
    en: 'You belong to this company already. You find it on your page.',
  },
  ALREADY_ASKED_TO_JOIN: {
    fi: 'Olet jo pyytänyt pääsyä tämän yrityksen asioihin, ja pyyntö odottaa vastausta.',
    sv: 'Du har redan bett om att få se det här företagets ärenden, och begäran väntar på svar.',
    en: 'You have asked to see this company’s matters already, and the request waits for an answer.',
  },
  TOO_MANY_JOIN_REQUESTS: {
    fi: 'Sinulla on jo kolme pyyntöä odottamassa vastausta. Odota vastausta tai peru jokin niistä.',
    sv: 'Du har redan tre begäranden som väntar på svar. Vänta på svar eller ta tillbaka någon av dem.',
    en: 'Three of your requests wait for an answer already. Wait for it, or take one of them back.',
  },
  SERVICE_CLOSED: {
    fi: 'Palvelu on lähtenyt verkostosta. Valitse toinen palvelu.',
    sv: 'Tjänsten har lämnat nätverket. Välj en annan tjänst.',
    en: 'The service has left the network. Choose another service.',
  },
  SERVICE_FULL: {
    fi: 'Palvelu ei nyt ota uusia asiakkaita. Valitse toinen palvelu tai odota.',
    sv: 'Tjänsten tar just nu inte emot nya kunder. Välj en annan tjänst eller vänta.',
    en: 'The service takes no new clients now. Choose another one or wait.',
  },
  MEETING_AGREED: {
    fi: 'Tapaamiselle on jo sovittu toinen aika. Katso aika, ja siirrä tapaaminen, jos se ei sovi.',
    sv: 'En annan tid har redan avtalats för mötet. Se tiden och flytta mötet om den inte passar.',
    en: 'Another time has been agreed for the meeting already. See it, and move the meeting if it does not suit.',
  },
  TIME_NOT_PROPOSED: {
    fi: 'Tätä aikaa ei enää ehdoteta. Valitse jokin ehdotetuista ajoista.',
    sv: 'Den här tiden föreslås inte längre. Välj en av de föreslagna tiderna.',
    en: 'This time is not proposed any more. Choose one of those that are.',
  },
  MEETING_STILL_TO_COME: {
    fi: 'Tapaaminen on vasta tulossa. Merkitse sen jälkeen, ketkä olivat paikalla.',
    sv: 'Mötet har inte varit än. Anteckna efteråt vilka som var där.',
    en: 'The meeting is still to come. Record after it who was there.',
  },
  NOT_IN_COMPANY: {
    fi: 'Yhteyshenkilö ei kuulu yritykseen. Valitse yrityksen oma henkilö.',
    sv: 'Kontaktpersonen hör inte till företaget. Välj en person från företaget.',
    en: 'The contact person does not belong to this company. Choose one of its own people.',
  },
  NO_ADVISER: {
    fi: 'Tällä kunnalla ei ole neuvojaa tässä portaalissa. Soita kunnan vaihteeseen ja kysy yrityspalveluja, tai hae neuvontaa palveluhakemistosta: valtakunnallinen neuvonta palvelee joka kunnassa.',
    sv: 'Kommunen har ingen rådgivare i den här portalen. Ring kommunens växel och fråga efter företagstjänster, eller sök rådgivning i tjänstekatalogen: den nationella rådgivningen betjänar alla kommuner.',
    en: 'This municipality has no adviser in this portal. Call the municipality and ask for business services, or look for advice in the directory: national advice serves every municipality.',
  },
  PHRASES_FULL: {
    fi: 'Palvelulla on jo 60 sanontaa tällä kielellä. Poista ensin jokin, josta ei ole hyötyä.',
    sv: 'Tjänsten har redan 60 uttryck på det här språket. Ta först bort något som inte är till nytta.',
    en: 'The service has 60 phrases in this language already. Remove one that is of no use first.',
  },
  IMPORTS_UNFINISHED: {
    fi: 'Sinulla on jo kolme tuontia kesken. Vie jokin loppuun tai hylkää se ensin.',
    sv: 'Du har redan tre oavslutade importer. Slutför eller kasta någon av dem först.',
    en: 'You have three imports that are not finished. Finish one or throw it away first.',
  },
  IMPORT_HAS_ERRORS: {
    fi: 'Taulukossa on virheitä, joten mitään ei tallennettu. Korjaa rivit ja tuo taulukko uudelleen.',
    sv: 'Tabellen har fel, så ingenting sparades. Rätta raderna och importera tabellen på nytt.',
    en: 'The table has errors, so nothing was saved. Put the rows right and import the table again.',
  },
  CAMPAIGN_OVER: {
    fi: 'Aika, jolloin ideoita voi lähettää, on jo mennyt. Anna kysymykselle uudet päivät ennen julkaisua.',
    sv: 'Tiden för att lämna idéer har redan gått. Ge frågan nya datum innan du publicerar den.',
    en: 'The time for proposing ideas has passed already. Give the question new days before you publish it.',
  },
  NOT_COLLECTING: {
    fi: 'Kysymykseen ei voi juuri nyt lähettää ideoita. Kysymyksen sivulta näet, missä vaiheessa se on.',
    sv: 'Frågan tar inte emot idéer just nu. På frågans sida ser du hur långt den har kommit.',
    en: 'The question does not take ideas now. Its page says how far it has come.',
  },
  NOT_DISCUSSING: {
    fi: 'Nyt ei voi kommentoida eikä kannattaa. Kysymyksen sivulta näet, missä vaiheessa se on.',
    sv: 'Det går inte att kommentera eller stödja just nu. På frågans sida ser du hur långt den har kommit.',
    en: 'Comments and support are over, or have not begun. The page of the question says how far it has come.',
  },
  INVITED_FIRST: {
    fi: 'Ensin vuorossa ovat kutsutut yritykset. Kysymyksen sivulta näet, mistä päivästä alkaen kaikki voivat osallistua.',
    sv: 'Först är det de inbjudna företagens tur. På frågans sida ser du från vilken dag alla kan delta.',
    en: 'Invited companies come first. The page of the question says from which day everybody can take part.',
  },
  ALREADY_AN_IDEA: {
    fi: 'Tarve on jo julkaistu ideana tässä kysymyksessä. Avaa tarpeen sivu uudelleen: siellä on linkki ideaan.',
    sv: 'Behovet har redan publicerats som en idé i den här frågan. Öppna behovets sida på nytt: där finns en länk till idén.',
    en: 'The need has been published as an idea in this question already. Open the page of the need again: it links to the idea.',
  },
  IDEA_HIDDEN: {
    fi: 'Tämä ei ole enää näkyvissä: järjestäjä on piilottanut sen tai kirjoittaja on perunut sen. Sivu kertoo, kumpi.',
    sv: 'Det här visas inte längre: arrangören har dolt det eller skribenten har dragit tillbaka det. Sidan berättar vilket.',
    en: 'This is no longer shown: the host has hidden it, or its writer withdrew it. The page says which.',
  },
  IDEA_ANSWERED: {
    fi: 'Kunta on jo vastannut ideaan, joten sitä ei voi enää perua. Jos siinä on jotain, mitä ei pitäisi näkyä, pyydä kuntaa piilottamaan se.',
    sv: 'Kommunen har redan svarat på idén, så den kan inte längre dras tillbaka. Om något i den inte borde synas, be kommunen dölja den.',
    en: 'The municipality has answered the idea, so it can no longer be withdrawn. If something in it should not be seen, ask the municipality to hide it.',
  },
  IDEA_PART_OF_MERGE: {
    fi: 'Idea on yhdistetty toiseen ideaan, joten sitä ei voi perua. Pyydä kuntaa ensin purkamaan yhdistäminen.',
    sv: 'Idén har slagits samman med en annan, så den kan inte dras tillbaka. Be först kommunen att ångra sammanslagningen.',
    en: 'The idea is merged with another one, so it cannot be withdrawn. Ask the municipality to take the merge back first.',
  },
  IDEA_MERGED: {
    fi: 'Tämä idea on yhdistetty toiseen. Avaa se idea, johon tämä yhdistettiin.',
    sv: 'Idén har slagits samman med en annan. Öppna den idé som den ingår i.',
    en: 'This idea has been merged into another one. Open the idea into which it went.',
  },
  ALREADY_MERGED: {
    fi: 'Toinen näistä ideoista on jo mukana yhdistämisessä. Peru se ensin.',
    sv: 'En av idéerna ingår redan i en sammanslagning. Ångra den först.',
    en: 'One of these ideas is part of another merge already. Take that one back first.',
  },
  CANNOT_MERGE: {
    fi: 'Yhdistä kaksi eri ideaa samasta kysymyksestä.',
    sv: 'Slå samman två olika idéer i samma fråga.',
    en: 'Merge two different ideas of the same question.',
  },
  TOO_FAST: {
    fi: 'Lähetit lomakkeen hyvin nopeasti. Tarkista tekstisi ja lähetä se uudelleen.',
    sv: 'Du skickade formuläret mycket snabbt. Kontrollera din text och skicka den på nytt.',
    en: 'You sent the form very quickly. Check your text and send it again.',
  },
  TOO_MANY_REQUESTS: {
    fi: 'Liian monta pyyntöä lyhyessä ajassa. Odota ja yritä uudelleen.',
    sv: 'För många förfrågningar på kort tid. Vänta och försök igen.',
    en: 'Too many requests in a short time. Wait and try again.',
  },
  UNKNOWN_OPERATION: {
    fi: 'Portaali vastaa vain omien sivujensa pyyntöihin. Jos sivu on ollut kauan auki, lataa se uudelleen.',
    sv: 'Portalen svarar bara på frågor från sina egna sidor. Om sidan har varit öppen länge, ladda om den.',
    en: 'The portal answers only what its own pages ask. If the page has been open for long, load it again.',
  },
  TOO_COMPLEX: {
    fi: 'Kysely on liian suuri. Pyydä vähemmän kenttiä tai pienempi sivu.',
    sv: 'Frågan är för stor. Begär färre fält eller en mindre sida.',
    en: 'The query is too large. Ask for fewer fields or a smaller page.',
  },
  DEMO_ONLY: {
    fi: 'Tämä toimii vain esittelykäytössä.',
    sv: 'Det här fungerar bara i demonstrationsläge.',
    en: 'This works only in the demonstration.',
  },
  UNAVAILABLE: {
    fi: 'Portaali ei juuri nyt vastaa. Mitään ei ole kadonnut: yritä hetken kuluttua uudelleen.',
    sv: 'Portalen svarar inte just nu. Inget har gått förlorat: försök igen om en stund.',
    en: 'The portal does not answer right now. Nothing is lost: try again in a moment.',
  },
  FAULT: {
    fi: 'Jokin meni meillä vikaan. Yritä uudelleen; jos vika toistuu, kerro vikatunnus ylläpidolle.',
    sv: 'Något gick fel hos oss. Försök igen; om felet upprepas, uppge felkoden för administratören.',
    en: 'Something went wrong on our side. Try again; if it happens again, tell the administrator the fault id.',
  },
} as const satisfies Record<string, Localized>;

export type RefusalCode = keyof typeof refusalTexts;
export const RefusalCode = Object.fromEntries(Object.keys(refusalTexts).map((code) => [code, code])) as { [C in RefusalCode]: C };
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why an operation was refused: `extensions.code` of an error. `message` says the same in the language of the request (Accept-Language).',
  valuesConfig: Object.fromEntries(Object.entries(refusalTexts).map(([code, text]) => [code, { description: text.en }])),
});

/** What is wrong with one field. `{limit}` stands for the bound. */
export const fieldErrorTexts = {
  REQUIRED: { fi: 'Täytä tämä kohta.', sv: 'Fyll i det här fältet.', en: 'Fill in this field.' },
  TOO_LONG: { fi: 'Teksti on liian pitkä: enintään {limit} merkkiä.', sv: 'Texten är för lång: högst {limit} tecken.', en: 'The text is too long: at most {limit} characters.' },
  TOO_SHORT: { fi: 'Teksti on liian lyhyt: vähintään {limit} merkkiä.', sv: 'Texten är för kort: minst {limit} tecken.', en: 'The text is too short: at least {limit} characters.' },
  TOO_LARGE: { fi: 'Luku on liian suuri: enintään {limit}.', sv: 'Talet är för stort: högst {limit}.', en: 'The number is too large: at most {limit}.' },
  TOO_SMALL: { fi: 'Luku on liian pieni: vähintään {limit}.', sv: 'Talet är för litet: minst {limit}.', en: 'The number is too small: at least {limit}.' },
  TOO_MANY: { fi: 'Valitse enintään {limit}.', sv: 'Välj högst {limit}.', en: 'Choose at most {limit}.' },
  TWICE: { fi: 'Sama on valittu kahdesti. Poista toinen.', sv: 'Samma sak har valts två gånger. Ta bort den ena.', en: 'The same is chosen twice. Remove one of them.' },
  ALREADY_THERE: { fi: 'Tämänniminen on jo olemassa. Valitse se luettelosta.', sv: 'Det finns redan en med det här namnet. Välj den i listan.', en: 'There is one of this name already. Choose it from the list.' },
  UNCHANGED: { fi: 'Tämä on jo osoitteesi.', sv: 'Det här är redan din adress.', en: 'This is your address already.' },
  NOT_YOUR_EMAIL: { fi: 'Osoite ei ole sama, jolla olet kirjautunut. Tarkista se.', sv: 'Adressen är inte den du är inloggad med. Kontrollera den.', en: 'This is not the address with which you are signed in. Check it.' },
  NOT_AN_EMAIL: { fi: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.', sv: 'Skriv e-postadressen i formen namn@exempel.fi.', en: 'Write the e-mail address as name@example.fi.' },
  NOT_A_PHONE: { fi: 'Kirjoita puhelinnumero numeroin, esimerkiksi 040 123 4567.', sv: 'Skriv telefonnumret med siffror, till exempel 040 123 4567.', en: 'Write the phone number in digits, for example 040 123 4567.' },
  NOT_A_BUSINESS_ID: { fi: 'Y-tunnus ei ole oikein. Tarkista numerot: se on muotoa 1234567-1, ja viimeinen numero on tarkistusnumero.', sv: 'FO-numret är inte rätt. Kontrollera siffrorna: det har formen 1234567-1 och den sista siffran är en kontrollsiffra.', en: 'The business ID is not right. Check the digits: it has the form 1234567-1, and the last one is a check digit.' },
  NOT_A_DATE: { fi: 'Kirjoita päivä muodossa 31.12.2026.', sv: 'Skriv datumet i formen 31.12.2026.', en: 'Write the date as 31.12.2026.' },
  NOT_AN_ID: { fi: 'Valinta ei kelpaa. Valitse uudelleen.', sv: 'Valet är ogiltigt. Välj på nytt.', en: 'The choice is not valid. Choose again.' },
  NOT_A_CURSOR: { fi: 'Sivua ei löydy. Aloita luettelo alusta.', sv: 'Sidan finns inte. Börja listan från början.', en: 'There is no such page. Start the list from the beginning.' },
  UNKNOWN: { fi: 'Tätä ei löydy. Valitse uudelleen.', sv: 'Det här finns inte. Välj på nytt.', en: 'This does not exist. Choose again.' },
  IN_THE_PAST: { fi: 'Päivä on mennyt. Valitse tämä päivä tai myöhempi.', sv: 'Dagen har passerat. Välj dagens datum eller ett senare.', en: 'The day has passed. Choose today or a later day.' },
  IN_THE_FUTURE: { fi: 'Päivä on vasta tulossa. Valitse tämä päivä tai aiempi.', sv: 'Dagen har inte kommit än. Välj dagens datum eller ett tidigare.', en: 'The day is still to come. Choose today or an earlier day.' },
  WRONG_ORDER: { fi: 'Loppu on ennen alkua. Tarkista ajat.', sv: 'Slutet är före början. Kontrollera tiderna.', en: 'The end is before the start. Check the times.' },
  MOMENT_PASSED: { fi: 'Aika on jo mennyt. Valitse tuleva aika.', sv: 'Tiden har redan passerat. Välj en kommande tid.', en: 'The time has passed. Choose a time to come.' },
  AFTER_START: { fi: 'Ilmoittautumisen pitää päättyä viimeistään, kun tilaisuus alkaa.', sv: 'Anmälan måste stänga senast när evenemanget börjar.', en: 'Registration has to close by the start of the event.' },
  KEPT_TOO_LONG: { fi: 'Paikkoja voi pitää varattuina enintään tilaisuuden alkuun asti.', sv: 'Platser kan hållas högst tills evenemanget börjar.', en: 'Seats can be kept until the event starts, not longer.' },
  ROOM_TOO_SMALL: { fi: 'Tilaan mahtuu enintään {limit}. Pienennä paikkamäärää tai valitse suurempi tila.', sv: 'Lokalen rymmer högst {limit}. Minska antalet platser eller välj en större lokal.', en: 'The room holds at most {limit}. Lower the number of seats or choose a larger room.' },
  BELOW_SEATS_TAKEN: { fi: 'Paikkoja on jo annettu {limit}. Paikkamäärä ei voi olla sitä pienempi.', sv: '{limit} platser har redan getts. Antalet platser kan inte vara mindre.', en: '{limit} seats have been given already. There cannot be fewer.' },
  CONTACT_DATA: { fi: 'Poista sähköpostiosoite tai puhelinnumero: muut lukevat tekstin sellaisenaan.', sv: 'Ta bort e-postadressen eller telefonnumret: andra läser texten som den är.', en: 'Remove the e-mail address or phone number: others read the text as it is.' },
  NAMES_COMPANY: { fi: 'Tekstissä on yrityksen nimi, vaikka se ei saa näkyä. Poista nimi tai salli sen näkyminen.', sv: 'Texten nämner företaget, fast namnet inte får synas. Ta bort namnet eller låt det synas.', en: 'The text names the company, though its name may not be seen. Remove the name or let it be seen.' },
  NOT_A_WEB_ADDRESS: { fi: 'Kirjoita osoite muodossa https://esimerkki.fi.', sv: 'Skriv adressen i formen https://exempel.fi.', en: 'Write the address as https://example.fi.' },
  INVALID: { fi: 'Tämä ei kelpaa. Tarkista kohta.', sv: 'Det här är ogiltigt. Kontrollera fältet.', en: 'This is not valid. Check the field.' },
} as const satisfies Record<string, Localized>;

export type FieldErrorCode = keyof typeof fieldErrorTexts;
export const FieldErrorCode = Object.fromEntries(Object.keys(fieldErrorTexts).map((code) => [code, code])) as { [C in FieldErrorCode]: C };
registerEnumType(FieldErrorCode, {
  name: 'FieldErrorCode',
  description: 'What is wrong with one field of an input: `extensions.fields[].code` of an error with the code INVALID_INPUT.',
  valuesConfig: Object.fromEntries(Object.entries(fieldErrorTexts).map(([code, text]) => [code, { description: text.en }])),
});
