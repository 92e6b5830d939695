import { messages } from '../../app/text.ts';

export const m = messages('ideaAnswer', {
  answerTitle: { fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'The municipality’s answer' },
  NONE: { fi: 'Ei vielä vastausta', sv: 'Inget svar än', en: 'No answer yet' },
  UNDER_REVIEW: { fi: 'Käsittelyssä', sv: 'Behandlas', en: 'Under review' },
  PLANNED: { fi: 'Toteutetaan', sv: 'Genomförs', en: 'Planned' },
  plannedBy: { fi: 'Toteutetaan viimeistään {day}', sv: 'Genomförs senast {day}', en: 'Planned by {day}' },
  DONE: { fi: 'Toteutettu', sv: 'Genomförd', en: 'Done' },
  NOT_POSSIBLE: { fi: 'Ei mahdollinen', sv: 'Inte möjlig', en: 'Not possible' },
  byWhom: { fi: '{department} · {day}', sv: '{department} · {day}', en: '{department} · {day}' },
  former: { fi: '{n, plural, one {Aiempi vastaus} other {Aiemmat vastaukset (#)}}', sv: '{n, plural, one {Tidigare svar} other {Tidigare svar (#)}}', en: '{n, plural, one {Former answer} other {Former answers (#)}}' },
  filter: { fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'Answer' },
  anyAnswer: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  merged: { fi: 'Yhdistetty', sv: 'Sammanslagen', en: 'Merged' },
  showMerged: { fi: 'Yhdistetyt', sv: 'Sammanslagna', en: 'Merged' },
});
