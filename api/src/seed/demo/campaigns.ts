import type { DemoCampaign } from './campaigns.types.js';
import { ideasOfPehula } from './ideas.pehula.js';

/** What municipalities ask in the open. The first is going on, the second has been answered. */
export const campaigns: DemoCampaign[] = [
  {
    key: 'pehula',
    municipality: '790',
    places: ['Pehula', 'Häijää'],
    title: {
      fi: 'Mitä Pehulan yritysalueelle tarvitaan?',
      sv: 'Vad behöver företagsområdet i Pehula?',
      en: 'What does the Pehula business area need?',
    },
    description: {
      fi: 'Pehulan yritysalueelle kaavoitetaan uusi kortteli. Kerro, mitä siellä pitäisi olla: palveluja, tiloja, liikenneyhteyksiä tai jotain, mitä kukaan ei ole vielä keksinyt.\n\nLuemme kaikki ideat ja vastaamme niihin julkisesti. Toteutettavat ideat otetaan mukaan alueen suunnitelmaan.',
      sv: 'Ett nytt kvarter planeras på företagsområdet i Pehula. Berätta vad som borde finnas där: tjänster, lokaler, trafikförbindelser eller något som ingen har kommit på än.\n\nVi läser alla idéer och svarar på dem offentligt. De idéer som kan förverkligas tas med i områdets plan.',
      en: 'A new block is being planned in the Pehula business area. Tell us what should be there: services, premises, transport, or something that nobody has thought of yet.\n\nWe read every idea and answer it in public. What can be done goes into the plan of the area.',
    },
    drawing: 'BUSINESS_PARK',
    days: { collect: -12, discuss: 14, answer: 24, done: 45, openToAll: -7 },
    invited: ['rautakarkku', 'pehulan-puusepat', 'termohaija', 'muovivirta'],
    answers: [
      {
        question: 'NEED',
        shown: true,
        text: {
          fi: 'Yritykset ovat kysyneet tontteja ja yhteisiä tiloja enemmän kuin meillä on antaa. Emme tiedä, mistä tilasta on oikeasti pulaa.',
          sv: 'Företagen har frågat efter fler tomter och gemensamma lokaler än vi har att ge. Vi vet inte vilka lokaler det verkligen är brist på.',
          en: 'Companies have asked for more plots and shared premises than we have. We do not know which ones are really short.',
        },
      },
      {
        question: 'USERS',
        shown: true,
        text: {
          fi: 'Alueen noin 60 yritystä, niiden työntekijät ja ne, jotka harkitsevat muuttoa alueelle. Kutsuimme ensin neljä yritystä, jotka ovat kasvamassa.',
          sv: 'Områdets cirka 60 företag, deras anställda och de som funderar på att flytta dit. Först bjöd vi in fyra företag som växer.',
          en: 'The 60 or so companies of the area, those who work there, and those who think of moving in. We invited four growing companies first.',
        },
      },
      {
        question: 'DARE',
        shown: true,
        text: {
          fi: 'Varaamme korttelista yhden tontin kokeilulle, josta alueen yritykset päättävät itse.',
          sv: 'Vi reserverar en tomt i kvarteret för ett försök som områdets företag själva beslutar om.',
          en: 'We keep one plot of the block for an experiment that the companies of the area decide on themselves.',
        },
      },
      {
        question: 'NOTES',
        shown: false,
        text: { fi: 'Kirjataan joka perjantai: uudet ideat, kenelle vastuu, mitä luvattiin.', sv: '', en: '' },
      },
    ],
    ideas: ideasOfPehula,
  },
  {
    key: 'jokisatama',
    municipality: '609',
    places: ['Jokisatama'],
    title: {
      fi: 'Miten vanha jokisatama elää ympäri vuoden?',
      sv: 'Hur får den gamla åhamnen liv året runt?',
      en: 'How does the old river harbour live all year round?',
    },
    description: {
      fi: 'Kesällä jokisatamassa on väkeä, talvella ei juuri ketään. Pyysimme yrityksiltä ja asukkailta ideoita hiljaisiin kuukausiin.',
      sv: 'På sommaren är åhamnen full av folk, på vintern är där nästan tomt. Vi bad företag och invånare om idéer för de tysta månaderna.',
      en: 'In summer the river harbour is full of people, in winter almost nobody comes. We asked businesses and residents for ideas for the quiet months.',
    },
    drawing: 'WATERFRONT',
    days: { collect: -70, discuss: -45, answer: -30, done: -8 },
    invited: [],
    answers: [
      {
        question: 'LEARNED',
        shown: true,
        text: {
          fi: 'Parhaat ideat tulivat yrityksiltä, jotka olivat jo kokeilleet jotain pientä. Seuraavalla kerralla kysymme ensin kokeiluja.',
          sv: 'De bästa idéerna kom från företag som redan hade provat något litet. Nästa gång frågar vi först efter försök.',
          en: 'The best ideas came from companies that had already tried something small. Next time we ask for experiments first.',
        },
      },
    ],
    ideas: [
      {
        key: 'talvitori',
        by: 'maria-jokilaita',
        for: 'laituri12',
        signedAs: 'COMPANY',
        language: 'fi',
        title: 'Talvitori lauantaisin makasiinin suojassa',
        text: 'Makasiinin katettu puoli on tuulensuojassa. Jos siellä olisi sähkö ja valot, kymmenen myyntikojua pärjäisi pakkasellakin. Me voimme hoitaa kahvin.',
        place: 'Makasiini',
        topics: ['premises'],
        at: { workday: -66, time: '09:15' },
        supports: 17,
        comments: [{ by: 'samuli-soiniranta', for: 'jazzkortteli', signedAs: 'NAME', language: 'fi', text: 'Soittajat saadaan mukaan, jos lavan saa tuoda paikalle ilman erillistä lupaa joka kerta.', at: { workday: -64, time: '15:40' } }],
      },
      {
        key: 'bastu',
        by: 'annika-sjostrand',
        for: 'rafso-marin',
        signedAs: 'COMPANY',
        language: 'sv',
        title: 'En bastuflotte som går att hyra per timme',
        text: 'Vi har en flotte som ligger på land hela vintern. Med en brygga som tål is kunde den vara i bruk från oktober till april.',
        topics: ['tourism'],
        at: { workday: -60, time: '12:05' },
        supports: 23,
        comments: [
          { by: 'aleksi-tuulenkari', for: 'dyynilauta', signedAs: 'NAME', language: 'fi', text: 'Mukana ollaan! Avantouinti vetää meille kävijöitä jo nyt.', at: { workday: -58, time: '18:22' } },
          { by: 'annika-sjostrand', for: 'rafso-marin', signedAs: 'COMPANY', language: 'sv', text: 'Hör av dig, så räknar vi på det tillsammans.', at: { workday: -57, time: '08:10' }, isReply: true },
        ],
      },
    ],
  },
];
