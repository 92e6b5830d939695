import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy, WITH_PERSON } from '../people/person.personal.js';
import { Bulletin, BulletinRead } from './bulletin.entity.js';

personal(Bulletin, { title: said('Verkoston tiedotteet', 'Nätverkets meddelanden', 'Bulletins of the network'), keeps: [doneBy('author')], none: ['title', 'text'] });

personal(BulletinRead, {
  title: said('Luetut tiedotteet', 'Lästa meddelanden', 'Bulletins you have read'),
  keeps: [{ fields: ['person'], purpose: said('Näet, mitä et ole vielä lukenut. Kukaan muu ei näe sitä.', 'Du ser vad du inte har läst. Ingen annan ser det.', 'You see what you have not read. Nobody else does.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});
