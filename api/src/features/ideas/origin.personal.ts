import { personal, said } from '../../core/personal.js';
import { valueOf } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { doneBy } from '../people/person.personal.js';
import { IdeaOrigin } from './origin.entity.js';

personal(IdeaOrigin, {
  title: said('Suostumukset julkaista yrityksen tarve ideana', 'Samtycke till att publicera ett företags behov som idé', 'Consent to publish a need of a company as an idea'),
  keeps: [
    {
      fields: ['consentGivenBy'],
      purpose: said('Yritys ja kunnan neuvojat tietävät, kuka antoi suostumuksen julkaisemiseen.', 'Företaget och kommunens rådgivare vet vem som gav samtycke till att publicera.', 'The company and the advisers of the municipality know who gave consent to publish.'),
      until: {
        after: { months: 24 },
        since: (row) => valueOf(Campaign, (one) => sql`${one.doneFrom}::timestamptz`, (one) => sql`${one.id} = ${row.campaign}`),
        counted: said('kysymyksen päättymisestä', 'efter att frågan avslutats', 'after the question has ended'),
        end: 'EMPTY',
      },
    },
    doneBy('recordedBy'),
  ],
  none: [],
});
