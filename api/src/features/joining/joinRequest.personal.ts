import { personal, said } from '../../core/personal.js';
import { sql } from '../../core/sql.js';
import { doneBy } from '../people/person.personal.js';
import { JoinRequest } from './joinRequest.entity.js';
import { WAIT_DAYS } from './joinRequest.rules.js';

// What nobody answers lapses after as many days (lapseJoinRequests), so that every request ends.
personal(JoinRequest, {
  title: said('Pyynnöt päästä yrityksen asioihin', 'Begäran om att få se ett företags ärenden', 'Requests to see a company’s matters'),
  keeps: [
    {
      fields: ['person', 'companyName', 'businessId', 'title', 'words', 'reason'],
      purpose: said('Joku yrityksestä tai neuvoja tarkistaa, että olet yrityksessä.', 'Någon i företaget eller rådgivaren kontrollerar att du hör till företaget.', 'Somebody in the company or an adviser checks that you belong to it.'),
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
