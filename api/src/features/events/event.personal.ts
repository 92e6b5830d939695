import { neededUntil, personal, said } from '../../core/personal.js';
import { exists, valueOf } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Person } from '../people/person.entity.js';
import { doneBy, PERSON_MONTHS, WITH_PERSON } from '../people/person.personal.js';
import { CalendarFeed } from './calendarFeed.entity.js';
import { Event, Registration } from './event.entity.js';
import { EventFeedback, FeedbackLink } from './feedback.entity.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';
import { EVENT_QUESTION_MONTHS, SPECIAL_NEEDS_DAYS } from './preparation.rules.js';
import { RegistrationLink } from './registrationLink.entity.js';
import { NoReminders } from './reminder.entity.js';

const endOf = (event: Sql): Sql => valueOf(Event, (e) => e.endsAt, (e) => sql`${e.id} = ${event}`);
const endOfPlace = (registration: Sql): Sql => valueOf(Registration, (r) => endOf(r.event), (r) => sql`${r.id} = ${registration}`);
const ofPerson = (registration: Sql, person: Sql): Sql => exists(Registration, (r) => sql`${r.id} = ${registration} and ${r.person} = ${person}`);
const afterEvent = said('tilaisuudesta', 'efter evenemanget', 'after the event');

neededUntil(Person, (row) => valueOf(Registration, (r) => sql`max(${endOf(r.event)})`, (r) => sql`${r.person} = ${row.id}`));

personal(Event, {
  title: said('Tilaisuudet', 'Evenemang', 'Events'),
  keeps: [
    {
      fields: ['hosts'],
      purpose: said('Osallistuja tietää, kuka tilaisuuden pitää.', 'Deltagaren vet vem som är värd.', 'Those who come know who the hosts are.'),
      until: { after: { months: 24 }, since: (row) => row.endsAt, counted: afterEvent, end: 'EMPTY' },
    },
  ],
  none: ['title', 'description', 'industries', 'venue', 'remoteLink', 'series', 'summary'],
});

personal(Registration, {
  title: said('Ilmoittautumiset tilaisuuksiin', 'Anmälningar till evenemang', 'Places at events'),
  keeps: [
    {
      fields: ['companyName', 'companyBusinessId', 'typedName', 'walkInName'],
      purpose: said('Isännät tietävät, ketkä tulevat.', 'Värdarna vet vilka som kommer.', 'The hosts know who comes.'),
      until: { after: { months: PERSON_MONTHS }, since: (row) => endOf(row.event), counted: afterEvent, end: 'EMPTY' },
    },
    { fields: ['person', 'doorCode'], purpose: said('Paikka on sinun, ja näet, mihin olet ilmoittautunut.', 'Platsen är din och du ser vart du har anmält dig.', 'The place is yours, and you see what you registered for.'), until: WITH_PERSON },
    doneBy('registeredBy'),
  ],
  // By these figures count faces; they lead to nobody once the person's own is drawn anew.
  none: ['personFace', 'companyFace'],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'EMPTY',
});

personal(RegistrationLink, {
  title: said('Linkit ilmoittautumisiin', 'Länkar till anmälningar', 'Links to places'),
  keeps: [
    {
      fields: ['tokenHash'],
      purpose: said('Paikan näkee ja peruu sähköpostin linkillä.', 'Platsen syns och avbokas med en länk i e-posten.', 'A place is seen and given up by a link in an e-mail.'),
      until: { after: { days: SPECIAL_NEEDS_DAYS }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => ofPerson(row.registration, whom.id),
  leaving: 'DELETE',
});

personal(SpecialNeeds, {
  title: said('Ruokavaliot ja esteettömyystarpeet', 'Specialkost och tillgänglighetsbehov', 'Diets and access needs'),
  keeps: [
    {
      fields: ['diet', 'access'],
      purpose: said('Tarjoilun ja tilan valmistelu. Vain isännät näkevät.', 'Att förbereda servering och lokal. Bara värdarna ser dem.', 'Preparing food and room. Only the hosts see them.'),
      until: { after: { days: SPECIAL_NEEDS_DAYS }, since: (row) => endOfPlace(row.registration), counted: afterEvent, end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => ofPerson(row.registration, whom.id),
  leaving: 'DELETE',
});

personal(EventQuestion, {
  title: said('Kysymykset ennen tilaisuutta', 'Frågor före evenemanget', 'Questions before an event'),
  keeps: [
    {
      fields: ['text'],
      purpose: said('Isännät ja osastot osaavat vastata tilaisuudessa.', 'Värdar och avdelningar kan svara på plats.', 'Hosts and departments can answer at the event.'),
      until: { after: { months: EVENT_QUESTION_MONTHS }, since: (row) => endOf(row.event), counted: afterEvent, end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => ofPerson(row.registration, whom.id),
  leaving: 'DELETE',
});

personal(CalendarFeed, {
  title: said('Oma kalenteri', 'Egen kalender', 'Own calendar'),
  keeps: [{ fields: ['person', 'tokenHash'], purpose: said('Ilmoittautumisesi näkyvät kalenterissasi.', 'Dina anmälningar syns i din kalender.', 'Your places show in your calendar.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(NoReminders, {
  title: said('Muistutusten valinnat', 'Val av påminnelser', 'Choices of reminders'),
  keeps: [{ fields: ['person', 'unwanted'], purpose: said('Et saa muistutuksia, joita et halua.', 'Du får inga påminnelser som du inte vill ha.', 'You get no reminders that you do not want.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(EventFeedback, {
  title: said('Palaute tilaisuudesta', 'Respons på evenemanget', 'Answers after an event'),
  keeps: [
    {
      fields: ['words'],
      purpose: said('Tilaisuuksien parantaminen. Palautteesta ei näe, kuka sen antoi.', 'Att förbättra evenemangen. Responsen visar inte vem som gav den.', 'Better events. The answers do not say whose they are.'),
      until: { after: { months: 24 }, since: (row) => endOf(row.event), counted: afterEvent, end: 'EMPTY' },
    },
  ],
  none: [],
});

personal(FeedbackLink, {
  title: said('Linkit palautteeseen', 'Länkar till respons', 'Links to the questions after an event'),
  keeps: [
    {
      fields: ['tokenHash'],
      purpose: said('Palautteen voi antaa kerran.', 'Respons kan ges en gång.', 'The questions are answered once.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => ofPerson(row.registration, whom.id),
  leaving: 'DELETE',
});
