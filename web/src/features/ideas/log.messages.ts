import { messages } from '../../app/text.ts';

export const m = messages('ideaLog', {
  title: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
  lead: { fi: 'Kaikki, mitä ideoista on päätetty, uusin ensin. Merkintöjä ei voi muuttaa eikä poistaa.', sv: 'Allt som har beslutats om idéerna, det senaste först. Inget kan ändras eller tas bort.', en: 'Everything decided about the ideas, the latest first. Nothing here can be changed or removed.' },
  none: { fi: 'Ei vielä päätöksiä', sv: 'Inga beslut än', en: 'No decisions yet' },
  toLog: { fi: 'Katso, mitä on päätetty', sv: 'Se vad som har beslutats', en: 'See what has been decided' },
  PUBLISHED: { fi: 'Kysymys julkaistiin', sv: 'Frågan publicerades', en: 'The question was published' },
  PHASE_BEGAN: { fi: 'Uusi vaihe: {phase}', sv: 'Nytt skede: {phase}', en: 'A new phase: {phase}' },
  ANSWERED: { fi: '{department} vastasi: {said}', sv: '{department} svarade: {said}', en: '{department} answered: {said}' },
  MERGE_PROPOSED: { fi: 'Järjestäjä ehdotti yhdistämistä', sv: 'Arrangören föreslog en sammanslagning', en: 'The host proposed a merge' },
  MERGED: { fi: 'Idea yhdistettiin, koska kirjoittaja ei vastustanut', sv: 'Idén slogs samman, eftersom skribenten inte motsatte sig det', en: 'An idea was merged, because its writer did not object' },
  MERGE_OBJECTED: { fi: 'Kirjoittaja vastusti yhdistämistä', sv: 'Skribenten motsatte sig sammanslagningen', en: 'The writer objected to the merge' },
  MERGE_WITHDRAWN: { fi: 'Yhdistäminen peruttiin', sv: 'Sammanslagningen ångrades', en: 'The merge was taken back' },
  HIDDEN: { fi: 'Järjestäjä piilotti idean', sv: 'Arrangören dolde en idé', en: 'The host hid an idea' },
  TOPICS_CORRECTED: { fi: 'Järjestäjä korjasi idean aiheita', sv: 'Arrangören rättade ämnena för en idé', en: 'The host corrected the topics of an idea' },
  topicsNow: { fi: 'Aiheet nyt: {topics}', sv: 'Ämnen nu: {topics}', en: 'Topics now: {topics}' },
  noTopics: { fi: 'ei aiheita', sv: 'inga ämnen', en: 'none' },
  SHOWN: { fi: 'Järjestäjä palautti idean näkyviin', sv: 'Arrangören gjorde idén synlig igen', en: 'The host made an idea visible again' },
  WITHDRAWN: { fi: 'Kirjoittaja perui ideansa', sv: 'Skribenten drog tillbaka sin idé', en: 'A writer withdrew their idea' },
  WITHDRAWN_COMMENT: { fi: 'Kirjoittaja poisti kommenttinsa', sv: 'Skribenten tog bort sin kommentar', en: 'A writer removed their comment' },
  HIDDEN_COMMENT: { fi: 'Järjestäjä piilotti kommentin', sv: 'Arrangören dolde en kommentar', en: 'The host hid a comment' },
  SHOWN_COMMENT: { fi: 'Järjestäjä palautti kommentin näkyviin', sv: 'Arrangören gjorde kommentaren synlig igen', en: 'The host made a comment visible again' },
});
