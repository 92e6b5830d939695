import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { Identity, ProviderSession, SignInAttempt } from './identity.entity.js';
import { Passkey, PasskeyChallenge, RecoveryCode } from './passkey.entity.js';
import { WITH_PERSON } from './person.personal.js';

const WITH_SESSION = { text: said('Niin kauan kuin kirjautuminen kestää', 'Så länge inloggningen varar', 'As long as the sign-in lasts') };
const confirming = said('Vahvistat henkilöllisyytesi.', 'Du bekräftar din identitet.', 'You confirm that it is you.');

personal(Identity, {
  title: said('Tunnistautuminen muualla', 'Identifiering på annat håll', 'Sign-in elsewhere'),
  keeps: [
    {
      fields: ['issuer', 'subject', 'person', 'name', 'grants'],
      purpose: said('Kirjaudut toisen palvelun tunnuksella.', 'Du loggar in med ett konto i en annan tjänst.', 'You sign in with an account of another service.'),
      until: WITH_PERSON,
    },
    {
      fields: ['waitsFor'],
      purpose: said('Tunnus odottaa, että vahvistat osoitteesi.', 'Kontot väntar på att du bekräftar din adress.', 'The account waits until you confirm your address.'),
      until: {
        after: { days: 1 },
        since: (row) => sql`case when ${row.person} is null then ${row.usedAt} end`,
        counted: said('viimeisestä yrityksestä, jos osoitetta ei vahvisteta', 'efter det senaste försöket, om adressen inte bekräftas', 'after the last try, where no address is confirmed'),
        end: 'DELETE',
      },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  // Its rights are told as roles; the rest are codes between the two services.
  untold: ['waitsFor', 'grants', 'subject'],
  leaving: 'DELETE',
});

personal(SignInAttempt, {
  title: said('Matkalla tunnistautumaan', 'På väg att identifiera sig', 'On the way to sign in'),
  keeps: [
    {
      fields: ['stateHash', 'browserHash', 'provider', 'returnTo'],
      purpose: said('Sama selain palaa sinne, mistä lähti.', 'Samma webbläsare kommer tillbaka dit den gick ifrån.', 'The same browser comes back to where it set out.'),
      until: { after: { days: 1 }, since: (row) => row.expiresAt, counted: said('yrityksen vanhenemisesta', 'efter att försöket gått ut', 'after the try has expired'), end: 'DELETE' },
    },
  ],
  none: [],
});

personal(ProviderSession, {
  title: said('Kirjautuminen toisen palvelun kautta', 'Inloggning via en annan tjänst', 'Sign-in by another service'),
  keeps: [
    {
      fields: ['provider', 'idToken'],
      purpose: said('Kirjaudut ulos myös siellä, missä tunnistauduit.', 'Du loggas också ut där du identifierade dig.', 'You are signed out where you signed in, too.'),
      until: WITH_SESSION,
    },
  ],
  none: [],
});

personal(Passkey, {
  title: said('Pääsyavaimet', 'Nycklar', 'Passkeys'),
  keeps: [{ fields: ['person', 'credentialId', 'publicKey', 'transports', 'name'], purpose: confirming, until: WITH_PERSON }],
  none: ['counter'],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  untold: ['credentialId', 'publicKey', 'transports'],
  leaving: 'DELETE',
});

personal(PasskeyChallenge, {
  title: said('Pääsyavaimen kysymys', 'Nyckelns fråga', 'Question to a passkey'),
  keeps: [{ fields: ['challenge'], purpose: confirming, until: WITH_SESSION }],
  none: [],
});

personal(RecoveryCode, {
  title: said('Palautuskoodit', 'Återställningskoder', 'Recovery codes'),
  keeps: [{ fields: ['person', 'hash'], purpose: confirming, until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  untold: ['hash'],
  leaving: 'DELETE',
});
