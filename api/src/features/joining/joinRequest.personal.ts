import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy } from '../people/person.personal.js';
import { JoinRequest } from './joinRequest.entity.js';
import { WAIT_DAYS } from './joinRequest.rules.js';

// What nobody answers lapses after as many days (lapseJoinRequests), so that every request ends.
personal(JoinRequest, {
  title: said('Pyynnöt päästä yrityksen asioihin', 'Begäran om att få se ett företags ärenden', 'Requests to be one of a company'),
  keeps: [
    {
      fields: ['person', 'companyName', 'businessId', 'title', 'words', 'reason'],
      purpose: said('Yrityksen väki tai neuvoja tarkistaa, että olet yrityksessä.', 'Företagets folk eller rådgivaren kontrollerar att du hör till företaget.', 'The company’s people or an adviser check that you are of it.'),
      until: { after: { days: WAIT_DAYS }, since: (row) => row.endedAt, counted: said('vastauksesta tai raukeamisesta', 'efter svaret eller när begäran förfallit', 'after the answer, or after it lapsed'), end: 'DELETE' },
    },
    doneBy('endedBy'),
  ],
  none: ['networkToldAt'],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  // Which companies the portal knows, and who of them answered, is not told to who asks.
  untold: ['company', 'handledIn', 'endedBy', 'networkToldAt'],
  leaving: 'DELETE',
});
