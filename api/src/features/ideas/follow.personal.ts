import { notPersonal, personal, said } from '../../core/personal.js';
import { exists } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { WITH_PERSON } from '../people/person.personal.js';
import { IdeaAnswer } from './answer.entity.js';
import { IdeaDigest, IdeaFollow, NoIdeaDigest } from './follow.entity.js';
import { FollowLink } from './followLink.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaMerge } from './merge.entity.js';

notPersonal(IdeaAnswer, ['text']);
personal(IdeaMerge, {
  title: said('Miksi vastustit ideasi yhdistämistä', 'Varför du motsatte dig en sammanslagning', 'Why you objected to a merge'),
  keeps: [
    {
      fields: ['objection'],
      purpose: said('Järjestäjä tietää, miksi idean on pysyttävä erillään. Muut eivät näe perustelua.', 'Arrangören vet varför idén ska hållas för sig. Andra ser inte motiveringen.', 'The host knows why the idea is to stay apart. Nobody else sees the reason.'),
      until: { after: { months: 12 }, since: (row) => row.decidedAt, counted: said('vastustamisesta', 'efter invändningen', 'after the objection'), end: 'EMPTY' },
    },
  ],
  none: ['reason'],
  of: (row, whom) => sql`${row.objection} is not null and ${exists(Idea, (idea) => sql`${idea.id} = ${row.idea} and ${idea.author} = ${whom.id}`)}`,
  leaving: 'EMPTY',
});

personal(IdeaFollow, {
  title: said('Mitä seuraat', 'Vad du följer', 'What you follow'),
  keeps: [{ fields: ['person'], purpose: said('Saat viestin, kun seuraamassasi on uutta. Kukaan muu ei näe, mitä seuraat.', 'Du får besked när det finns något nytt. Ingen annan ser vad du följer.', 'You are told what is new. Nobody else sees what you follow.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(IdeaDigest, {
  title: said('Lähetetyt koosteet ideoista', 'Skickade sammandrag om idéer', 'Digests of ideas sent'),
  keeps: [
    {
      fields: ['person', 'tokenHash'],
      purpose: said('Saat enintään yhden viestin päivässä ja voit lopettaa viestit sen linkistä.', 'Du får högst ett meddelande om dagen och kan sluta få dem med länken i det.', 'You get one e-mail a day at most, and its link stops them.'),
      until: { after: { months: 12 }, since: (row) => row.until, counted: said('lähettämisestä', 'efter att det skickats', 'after it was sent'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  untold: ['tokenHash'],
  leaving: 'DELETE',
});

personal(NoIdeaDigest, {
  title: said('Ei koosteita ideoista', 'Inga sammandrag om idéer', 'No digests of ideas'),
  keeps: [{ fields: ['person'], purpose: said('Et halua viestejä seuraamistasi ideoista.', 'Du vill inte ha meddelanden om idéer du följer.', 'You want no e-mails about the ideas that you follow.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(FollowLink, {
  title: said('Linkit, joilla seuraaminen vahvistetaan', 'Länkar för att bekräfta att du följer', 'Links that confirm what you follow'),
  keeps: [
    {
      fields: ['tokenHash', 'email'],
      purpose: said('Vahvistat sähköpostilla, että haluat seurata jotakin.', 'Du bekräftar per e-post att du vill följa något.', 'You confirm by mail that you want to follow something.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  untold: ['tokenHash'],
  leaving: 'DELETE',
});
