import type { DemoAccount } from './types.js';

/** The people whom the demonstration page lets you sign in as, in the order shown. */
export const accounts: DemoAccount[] = [
  {
    person: 'jouni-alhoranta',
    label: { fi: 'Yrittäjä, Sastamala', sv: 'Företagare, Sastamala', en: 'Entrepreneur, Sastamala' },
    tryThis: {
      fi: 'Ilmoittaudu seuraaville aamukahveille ja katso, mitä tarpeellesi ja ohjauksellesi kuuluu.',
      sv: 'Anmäl dig till nästa morgonkaffe och se vad som händer med ditt behov och din hänvisning.',
      en: 'Register for the next morning coffee and see what has become of your need and your referral.',
    },
  },
  {
    person: 'annika-sjostrand',
    label: { fi: 'Yrittäjä, Pori (ruotsiksi)', sv: 'Företagare, Björneborg (på svenska)', en: 'Entrepreneur, Pori (in Swedish)' },
    tryThis: {
      fi: 'Käytä portaalia ruotsiksi: sama sisältö, samat painikkeet.',
      sv: 'Använd portalen på svenska: samma innehåll, samma knappar.',
      en: 'Use the portal in Swedish: the same content, the same buttons.',
    },
  },
  {
    person: 'riikka-valkeapaa',
    label: { fi: 'Yritysneuvoja, Sastamala', sv: 'Företagsrådgivare, Sastamala', en: 'Business adviser, Sastamala' },
    tryThis: {
      fi: 'Kirjaa yrityksen tarve ja ohjaa yritys sopivaan palveluun. Katso, mikä on jumissa.',
      sv: 'Anteckna ett företags behov och hänvisa företaget till rätt tjänst. Se vad som har kört fast.',
      en: 'Log a company\'s need and refer the company to the right service. See what is stuck.',
    },
  },
  {
    person: 'jaakko-merilehti',
    label: { fi: 'Yritysneuvoja, Pori', sv: 'Företagsrådgivare, Björneborg', en: 'Business adviser, Pori' },
    tryThis: {
      fi: 'Katso täyteen varattuja aamukahveja ja niiden jonoa.',
      sv: 'Titta på fullbokade morgonkaffen och deras kö.',
      en: 'Look at fully booked coffees and their queue.',
    },
  },
  {
    person: 'johanna-takalahti',
    label: { fi: 'Palvelun yhteyshenkilö, Finnvera', sv: 'Tjänstens kontaktperson, Finnvera', en: 'Provider\'s contact, Finnvera' },
    tryThis: {
      fi: 'Avaa saapuneet, ota yksi ohjaus hoitaaksesi ja kirjaa toisen lopputulos.',
      sv: 'Öppna inkorgen, ta över en hänvisning och anteckna resultatet av en annan.',
      en: 'Open the inbox, accept one referral and record the outcome of another.',
    },
  },
  {
    person: 'satu-laaksovirta',
    label: { fi: 'Palvelun yhteyshenkilö, Prizztech', sv: 'Tjänstens kontaktperson, Prizztech', en: 'Provider\'s contact, Prizztech' },
    tryThis: {
      fi: 'Vastaa ohjaukseen neuvolla tai kerro, miksi se ei kuulu teille.',
      sv: 'Svara på en hänvisning med råd eller berätta varför den inte hör till er.',
      en: 'Answer a referral with advice, or say why it is not yours.',
    },
  },
  {
    person: 'markku-siurola',
    label: { fi: 'Teknisten palvelujen johtaja, Sastamala', sv: 'Direktör för tekniska tjänster, Sastamala', en: 'Head of technical services, Sastamala' },
    tryThis: {
      fi: 'Avaa ensi neljännes: mitä yritykset tarvitsevat osastoltasi? Vastaa yhteen.',
      sv: 'Öppna nästa kvartal: vad behöver företagen av din avdelning? Besvara ett av behoven.',
      en: 'Open the next quarter: what will companies need from your department? Answer one.',
    },
  },
  {
    person: 'elina-maunula',
    label: { fi: 'Maankäytön päällikkö, Sastamala', sv: 'Markanvändningschef, Sastamala', en: 'Head of land use, Sastamala' },
    tryThis: {
      fi: 'Katso, paljonko tonttimaata kysytään ja mihin neljännekseen.',
      sv: 'Se hur mycket tomtmark som efterfrågas och för vilket kvartal.',
      en: 'See how much land is asked for, and for which quarter.',
    },
  },
  {
    person: 'ulla-hiidenlahti',
    label: { fi: 'Verkoston koordinaattori', sv: 'Nätverkets koordinator', en: 'Network coordinator' },
    tryThis: {
      fi: 'Katso koko verkoston vastausajat ja se, mihin kukaan ei vastaa.',
      sv: 'Se hela nätverkets svarstider och vad ingen svarar på.',
      en: 'See the response times of the whole network, and what nobody answers.',
    },
  },
];
