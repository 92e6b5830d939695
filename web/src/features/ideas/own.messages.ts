import { messages } from '../../app/text.ts';

/** What a writer does with their own words, and what others read of it. */
export const m = messages('ideaOwn', {
  withdrawn: { fi: 'Kirjoittaja perui tämän idean {day}', sv: 'Skribenten drog tillbaka den här idén {day}', en: 'Its writer withdrew this idea on {day}' },
  withdrawnText: { fi: 'Teksti, kannatukset ja keskustelu eivät enää näy.', sv: 'Texten, stödet och diskussionen visas inte längre.', en: 'Its text, support and discussion are no longer shown.' },
  onlyOwn: { fi: 'Muut eivät näe kommenttejasi tässä enää. Voit poistaa ne.', sv: 'Andra ser inte längre dina kommentarer här. Du kan ta bort dem.', en: 'Others no longer see your comments here. You can remove them.' },
  toQuestion: { fi: 'Katso muut ideat', sv: 'Se de andra idéerna', en: 'See the other ideas' },
  withdraw: { fi: 'Peru idea', sv: 'Dra tillbaka idén', en: 'Withdraw the idea' },
  withdrawTitle: { fi: 'Perutaanko idea?', sv: 'Dra tillbaka idén?', en: 'Withdraw the idea?' },
  withdrawText: { fi: 'Teksti ja kannatukset poistetaan, eikä niitä saa takaisin. Idean osoitteessa kerrotaan, että kirjoittaja perui sen.', sv: 'Texten och stödet raderas och kan inte fås tillbaka. På idéns adress står att skribenten drog tillbaka den.', en: 'Its text and support are erased and cannot be brought back. Its address says that its writer withdrew it.' },
  withdrawDone: { fi: 'Idea on peruttu.', sv: 'Idén har dragits tillbaka.', en: 'The idea is withdrawn.' },

  changeComment: { fi: 'Muokkaa kommenttiasi', sv: 'Redigera din kommentar', en: 'Edit your comment' },
  change: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  commentSaved: { fi: 'Kommentti on tallennettu.', sv: 'Kommentaren har sparats.', en: 'The comment is saved.' },
  takeBack: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  takeBackTitle: { fi: 'Poistetaanko kommentti?', sv: 'Ta bort kommentaren?', en: 'Remove the comment?' },
  takeBackText: { fi: 'Teksti poistetaan, eikä sitä saa takaisin. Vastaukset kommenttiin jäävät näkyviin.', sv: 'Texten raderas och kan inte fås tillbaka. Svaren på kommentaren finns kvar.', en: 'Its text is erased and cannot be brought back. Replies to it stay.' },
  takeBackSubmit: { fi: 'Poista kommentti', sv: 'Ta bort kommentaren', en: 'Remove the comment' },
  takenBackDone: { fi: 'Kommenttisi on poistettu.', sv: 'Din kommentar har tagits bort.', en: 'Your comment is removed.' },
  commentTakenBack: { fi: 'Kirjoittaja poisti kommentin', sv: 'Skribenten tog bort kommentaren', en: 'The writer removed this comment' },
});
