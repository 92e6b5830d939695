import { neededUntil, notPersonal, personal, said, type Keep, type Standing } from '../../core/personal.js';
import { exists, valueOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { DemoAccount } from './demoAccount.entity.js';
import { EmailChange } from './emailChange.entity.js';
import { EndedClaim } from './endedClaim.entity.js';
import { EndedRole } from './endedRole.entity.js';
import { Membership, Person, Session, SignInLink } from './person.entity.js';

export const PERSON_MONTHS = 12;

/** What is a person's own goes when the portal forgets the person. */
export const WITH_PERSON: Standing = { text: said('Säilyy, kunnes tietosi poistetaan', 'Finns kvar tills dina uppgifter raderas', 'Kept until your data are deleted') };

/** Who did it: for those whom it concerns. The name goes with the person; that somebody did it stays. */
export function doneBy<T>(...fields: (keyof T & string)[]): Keep<T> {
  return {
    fields,
    ofOthers: true,
    purpose: said('Ne, joita asia koskee, tietävät, kuka sen hoiti.', 'De som ärendet gäller vet vem som skötte det.', 'Those whom it concerns know who handled it.'),
    until: { text: said('Nimi poistuu, kun henkilön tiedot poistetaan', 'Namnet försvinner när personens uppgifter raderas', 'The name goes when the data of the person are deleted') },
  };
}

/** Made-up people have no time; who has a role is needed as long as they have it. */
personal(Person, {
  title: said('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
  keeps: [
    {
      fields: ['name', 'email', 'phone', 'face'],
      purpose: said('Sinut tunnistetaan, ja sinuun voi ottaa yhteyttä.', 'Du känns igen och kan kontaktas.', 'You are recognised, and can be contacted.'),
      until: {
        after: { months: PERSON_MONTHS },
        since: (row) =>
          sql`case when ${row.forgottenAt} is null and not ${exists(Membership, (m) => sql`${m.person} = ${row.id}`)} and not ${exists(DemoAccount, (d) => sql`${d.person} = ${row.id}`)} then ${row.seenAt} end`,
        counted: said('viimeisestä tilaisuudesta tai käynnistä, jos sinulla ei ole roolia', 'efter ditt senaste evenemang eller besök, om du inte har någon roll', 'after your last event or visit, if you have no role'),
        end: 'ANONYMISE',
      },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.id} = ${whom.id}`,
});

// Who has no role any more is kept for a time from its end on, not from when they last signed in.
neededUntil(Person, (row) => valueOf(EndedRole, (ended) => sql`max(${ended.endedAt})`, (ended) => sql`${ended.person} = ${row.id}`));

personal(Membership, {
  title: said('Roolit', 'Roller', 'Roles'),
  keeps: [{ fields: ['person', 'title', 'grantedBy'], purpose: said('Mitä voit nähdä ja tehdä portaalissa.', 'Vad du kan se och göra i portalen.', 'What you may see and do in the portal.'), until: { text: said('Niin kauan kuin sinulla on rooli', 'Så länge du har rollen', 'As long as you have the role') } }, doneBy('givenBy')],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(EndedRole, {
  title: said('Päättyneet roolit', 'Avslutade roller', 'Roles that have ended'),
  keeps: [
    {
      fields: ['person', 'title', 'grantedBy'],
      purpose: said('Päätetty rooli ei palaa itsestään, kun kirjaudut organisaatiosi tunnuksella.', 'En roll som har avslutats kommer inte tillbaka av sig själv när du loggar in med organisationens konto.', 'A role that has ended does not come back by itself when you sign in with the account of your organisation.'),
      until: WITH_PERSON,
    },
    doneBy('givenBy', 'endedBy'),
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(EndedClaim, {
  title: said('Päättynyt rooli tunnuksella, jonka tili on poistettu', 'Avslutad roll för ett konto vars uppgifter har raderats', 'Ended role of an account that was deleted'),
  keeps: [
    {
      fields: ['digest'],
      purpose: said('Päätetty rooli ei palaa poistamalla tilin. Tunnusta ei voi lukea tästä.', 'En avslutad roll kommer inte tillbaka genom att kontot raderas. Kontot kan inte läsas ur detta.', 'A role that has ended does not come back by deleting the account. The account cannot be read from this.'),
      until: { after: { months: 24 }, since: (row) => row.endedAt, counted: said('roolin päättymisestä', 'efter att rollen avslutats', 'after the role has ended'), end: 'DELETE' },
    },
  ],
  none: [],
});

personal(Session, {
  title: said('Kirjautumiset', 'Inloggningar', 'Sign-ins'),
  keeps: [
    {
      fields: ['tokenHash', 'person', 'browser'],
      purpose: said('Pysyt kirjautuneena, ja näet, missä olet kirjautuneena.', 'Du förblir inloggad och ser var du är inloggad.', 'You stay signed in, and see where.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('kirjautumisen päättymisestä', 'efter att inloggningen gått ut', 'after the sign-in has ended'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(SignInLink, {
  title: said('Kirjautumislinkit', 'Inloggningslänkar', 'Sign-in links'),
  keeps: [
    {
      fields: ['tokenHash', 'browserHash', 'email', 'identity'],
      purpose: said('Kirjautuminen sähköpostin linkillä.', 'Inloggning med en länk i e-posten.', 'Signing in by a link in an e-mail.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.email} = ${whom.email}`,
  untold: ['identity'],
  leaving: 'DELETE',
});

personal(EmailChange, {
  title: said('Uusi osoite, jota ei ole vahvistettu', 'Ny adress som inte har bekräftats', 'New address that is not confirmed'),
  keeps: [
    {
      fields: ['person', 'email', 'tokenHash'],
      purpose: said('Sähköpostiosoitteen vaihtaminen.', 'Att byta e-postadress.', 'Changing the e-mail address.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

// Made-up people of the demonstration.
notPersonal(DemoAccount, ['person', 'name', 'label', 'tryThis']);
