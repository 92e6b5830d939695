import { messages } from '../../app/text.ts';

export const m = messages('questions', {
  title: { fi: 'Kysymykset neuvojille', sv: 'Frågor till rådgivarna', en: 'Questions to advisers' },
  lead: {
    fi: 'Yrittäjät ja yritystä suunnittelevat ovat pyytäneet, että neuvoja ottaa yhteyttä.',
    sv: 'Företagare och de som planerar ett företag har bett en rådgivare att ta kontakt.',
    en: 'Entrepreneurs and people who plan a business have asked an adviser to contact them.',
  },
  tabs: { fi: 'Kysymykset tilan mukaan', sv: 'Frågor efter läge', en: 'Questions by state' },
  tabOpen: { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  tabTaken: { fi: 'Työn alla', sv: 'Under arbete', en: 'Being looked into' },
  tabEnded: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Ended' },
  waiting: { fi: 'odottaa', sv: 'väntar', en: 'waiting' },

  asker: { fi: 'Kysyjä', sv: 'Frågeställare', en: 'Who asks' },
  question: { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  asked: { fi: 'Kysytty', sv: 'Ställd', en: 'Asked' },
  ended: { fi: 'Päättyi', sv: 'Avslutad', en: 'Ended' },
  adviser: { fi: 'Neuvoja', sv: 'Rådgivare', en: 'Adviser' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  OPEN: { fi: 'Odottaa neuvojaa', sv: 'Väntar på rådgivare', en: 'Waits for an adviser' },
  TAKEN: { fi: 'Työn alla', sv: 'Under arbete', en: 'Being looked into' },
  ANSWERED: { fi: 'Vastattu', sv: 'Besvarad', en: 'Answered' },
  DROPPED: { fi: 'Suljettu vastaamatta', sv: 'Stängd utan svar', en: 'Closed without an answer' },

  emptyOpen: { fi: 'Kukaan ei odota vastausta', sv: 'Ingen väntar på svar', en: 'Nobody waits for an answer' },
  emptyOpenText: {
    fi: 'Kun joku pyytää yhteydenottoa, saat sähköpostin ja näet kysymyksen tässä.',
    sv: 'När någon ber om kontakt får du ett e-postmeddelande och ser frågan här.',
    en: 'When somebody asks to be contacted, you get an e-mail and see the question here.',
  },
  emptyTaken: { fi: 'Työn alla ei ole kysymyksiä', sv: 'Inga frågor är under arbete', en: 'No question is being looked into' },
  emptyTakenText: {
    fi: 'Kun otat kysymyksen hoitaaksesi, se siirtyy tänne. Näin kaksi neuvojaa ei tee samaa työtä.',
    sv: 'När du tar hand om en fråga flyttas den hit. Då gör inte två rådgivare samma arbete.',
    en: 'When you take a question on, it moves here. So two advisers do not do the same work.',
  },
  emptyEnded: { fi: 'Yhtään kysymystä ei ole vielä päätetty', sv: 'Ingen fråga är avslutad ännu', en: 'No question has ended yet' },
  emptyEndedText: {
    fi: 'Vastatut ja suljetut kysymykset säilyvät täällä 12 kuukautta.',
    sv: 'Besvarade och stängda frågor sparas här i 12 månader.',
    en: 'Answered and closed questions are kept here for 12 months.',
  },

  signInTitle: { fi: 'Kirjaudu nähdäksesi kysymykset', sv: 'Logga in för att se frågorna', en: 'Sign in to see the questions' },
  signInText: {
    fi: 'Kysymykset näkyvät vain sen kunnan yritysneuvojille, jolta on kysytty.',
    sv: 'Frågorna syns bara för företagsrådgivarna i den kommun som fått frågan.',
    en: 'Questions are seen only by the advisers of the municipality that was asked.',
  },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  notYours: { fi: 'Tämä sivu on yritysneuvojille', sv: 'Den här sidan är för företagsrådgivare', en: 'This page is for business advisers' },
});
