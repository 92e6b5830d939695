import { messages } from '../../app/text.ts';

/** Reporting what does not belong there, and hiding it. */
export const m = messages('ideaModeration', {
  reportTitle: { fi: 'Mikä tässä on asiatonta?', sv: 'Vad är osakligt här?', en: 'What does not belong here?' },
  reportText: { fi: 'Järjestäjä lukee ilmoituksesi eikä näe, kuka ilmoitti.', sv: 'Arrangören läser din anmälan och ser inte vem som anmälde.', en: 'The host reads your report and does not see who sent it.' },
  reportedDone: { fi: 'Kiitos. Järjestäjä katsoo asian.', sv: 'Tack. Arrangören ser på saken.', en: 'Thank you. The host will look at it.' },
  hideTitle: { fi: 'Piilotetaanko tämä?', sv: 'Dölja det här?', en: 'Hide this?' },
  hideText: { fi: 'Perustelu näkyy kaikille tekstin tilalla. Kirjoittaja saa siitä sähköpostin.', sv: 'Motiveringen syns för alla i stället för texten. Skribenten får e-post om det.', en: 'The reason stands in place of the text for all to read. The writer gets an e-mail.' },
  hideDone: { fi: 'Piilotettu.', sv: 'Dolt.', en: 'Hidden.' },
  reportTold: { fi: 'Saat sähköpostin, kun järjestäjä on päättänyt, mitä sille tehdään.', sv: 'Du får e-post när arrangören har beslutat vad som görs.', en: 'You get a mail when the host has decided what to do about it.' },
  guestEmail: { fi: 'Sähköpostiosoitteesi', sv: 'Din e-postadress', en: 'Your e-mail address' },
  guestEmailHint: { fi: 'Vain jos haluat kuulla, mitä järjestäjä päättää. Järjestäjä ei näe osoitetta.', sv: 'Bara om du vill veta vad arrangören beslutar. Arrangören ser inte adressen.', en: 'Only if you want to hear what the host decides. The host does not see it.' },
});
