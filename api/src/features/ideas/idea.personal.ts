import { notPersonal, personal, said, type End, type Keep } from '../../core/personal.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { WITH_PERSON } from '../people/person.personal.js';
import { IdeaComment, IdeaCommentEdit } from './comment.entity.js';
import { CommentLink } from './commentLink.entity.js';
import { Idea, IdeaEdit, IdeaSupport } from './idea.entity.js';
import { IdeaLink } from './ideaLink.entity.js';
import { IdeaOutcome } from './outcome.entity.js';
import { IdeaReport } from './report.entity.js';

/** What was said in the open stays to be read; that it was this person is known to nobody any more. */
function written<T>(...fields: (keyof T & string)[]): Keep<T> {
  return {
    fields,
    purpose: said('Kirjoitus näkyy kaikille niin kuin valitsit: nimelläsi, yrityksen nimellä tai ilman.', 'Det du skriver syns för alla så som du valt: med ditt namn, företagets namn eller utan.', 'What you write is shown to all as you chose: with your name, that of the company, or without.'),
    until: { text: said('Teksti jää, nimi poistuu, kun tietosi poistetaan. Jos perut kirjoituksesi, tekstikin poistuu heti', 'Texten finns kvar, namnet försvinner när dina uppgifter raderas. Drar du tillbaka det du skrivit försvinner också texten genast', 'The text stays, the name goes when your data are deleted. Of what you withdraw the text goes at once too') },
  };
}

personal(Idea, { title: said('Ideat', 'Idéer', 'Ideas'), keeps: [written('author', 'title', 'text', 'place')], none: ['hiddenReason', 'hiddenLanguage'], of: (row, whom) => sql`${row.author} = ${whom.id}` });
personal(IdeaEdit, { title: said('Ideoiden aiemmat tekstit', 'Idéernas tidigare texter', 'Former texts of ideas'), keeps: [written('title', 'text', 'place')], none: [], of: (row, whom) => exists(Idea, (idea) => sql`${idea.id} = ${row.idea} and ${idea.author} = ${whom.id}`) });
/** What was said to an idea is there as long as the idea; below one that is gone it is read by nobody but who said it. */
function belowWithdrawn<T extends IdeaComment | IdeaCommentEdit>(withdrawnAt: (row: Row<T>) => Sql, end: End): Keep<T> {
  return {
    fields: ['text'] as (keyof T & string)[],
    purpose: said('Kommentti näkyy kaikille. Perutun idean alla vain sinä näet omasi ja voit perua sen.', 'Kommentaren syns för alla. Under en idé som dragits tillbaka ser bara du din egen och kan ta tillbaka den.', 'A comment is shown to all. Below an idea that was withdrawn you alone see your own, and can take it back.'),
    until: { after: { months: 12 }, since: withdrawnAt, counted: said('siitä, kun kommentoitu idea peruttiin', 'efter att den kommenterade idén drogs tillbaka', 'after the idea that it is about was withdrawn'), end },
  };
}
const withdrawn = (idea: Sql): Sql => valueOf(Idea, (one) => one.withdrawnAt, (one) => sql`${one.id} = ${idea}`);

personal(IdeaComment, { title: said('Kommentit', 'Kommentarer', 'Comments'), keeps: [written('author'), belowWithdrawn((row) => withdrawn(row.idea), 'EMPTY')], none: ['thread', 'hiddenReason', 'hiddenLanguage'], of: (row, whom) => sql`${row.author} = ${whom.id}` });
personal(IdeaCommentEdit, { title: said('Kommenttien aiemmat tekstit', 'Kommentarers tidigare texter', 'Former texts of comments'), keeps: [belowWithdrawn((row) => withdrawn(valueOf(IdeaComment, (one) => one.idea, (one) => sql`${one.id} = ${row.comment}`)), 'DELETE')], none: [], of: (row, whom) => exists(IdeaComment, (comment) => sql`${comment.id} = ${row.comment} and ${comment.author} = ${whom.id}`) });

personal(IdeaSupport, {
  title: said('Ideat, joita kannatat', 'Idéer som du stöder', 'Ideas that you support'),
  keeps: [{ fields: ['person'], purpose: said('Kukin kannattaa ideaa kerran. Kukaan ei näe, kuka kannattaa.', 'Var och en stöder en idé en gång. Ingen ser vem som stöder den.', 'Each supports an idea once. Nobody sees who does.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(IdeaLink, {
  title: said('Linkit, joilla idea tai kannatus vahvistetaan', 'Länkar för att bekräfta en idé eller ett stöd', 'Links that confirm an idea or support'),
  keeps: [
    {
      fields: ['tokenHash', 'email', 'name'],
      purpose: said('Idean tai kannatuksen vahvistaminen sähköpostilla.', 'Att bekräfta en idé eller ett stöd per e-post.', 'Confirming an idea or support by e-mail.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  leaving: 'DELETE',
});

personal(CommentLink, {
  title: said('Linkit, joilla kommentti vahvistetaan', 'Länkar för att bekräfta en kommentar', 'Links that confirm a comment'),
  keeps: [
    {
      fields: ['tokenHash', 'email', 'name', 'text'],
      purpose: said('Kommentin vahvistaminen sähköpostilla. Vahvistamaton kommentti poistetaan linkin vanhentuessa.', 'Att bekräfta en kommentar per e-post. En obekräftad kommentar raderas när länken går ut.', 'Confirming a comment by mail. What is not confirmed is deleted when the link expires.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  untold: ['tokenHash'],
  leaving: 'DELETE',
});

personal(IdeaReport, {
  title: said('Ilmoitukset asiattomista kirjoituksista', 'Anmälningar om osakliga inlägg', 'Reports of what does not belong there'),
  keeps: [
    {
      fields: ['person', 'reason'],
      purpose: said('Järjestäjä voi puuttua asiattomiin kirjoituksiin. Hän ei näe, kuka ilmoitti.', 'Arrangören kan ingripa mot osakliga inlägg. Arrangören ser inte vem som anmälde.', 'The host can act on what does not belong there, and does not see who reported it.'),
      until: { after: { months: 12 }, since: (row) => row.settledAt, counted: said('käsittelystä', 'efter behandlingen', 'after it was settled'), end: 'DELETE' },
    },
    {
      fields: ['email'],
      purpose: said('Kerromme ilmoittajalle, jolla ei ole tunnusta, mitä järjestäjä päätti.', 'Vi berättar för den som anmälde utan konto vad arrangören beslutade.', 'We tell who reported it without an account what the host decided.'),
      until: { text: said('Osoite poistetaan heti, kun päätöksestä on kerrottu', 'Adressen raderas genast när beslutet har berättats', 'The address goes as soon as the decision has been told') },
    },
  ],
  none: [],
  of: (row, whom) => sql`(${row.person} = ${whom.id} or ${row.email} = ${whom.email})`,
  leaving: 'DELETE',
});

notPersonal(IdeaOutcome);
