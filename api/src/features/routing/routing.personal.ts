import { personal, said } from '../../core/personal.js';
import { exists } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { doneBy } from '../people/person.personal.js';
import { RoutingCorrection, RoutingFeedback } from './correction.entity.js';
import { RoutingGap } from './gap.entity.js';
import { NeedPhrase } from './phrase.entity.js';
import { FEEDBACK_MONTHS, GAP_MONTHS } from './routing.rules.js';

personal(NeedPhrase, { title: said('Palvelun sanonnat', 'Uttryck för en tjänst', 'Phrases of a service'), keeps: [doneBy('addedBy')], none: ['text', 'sameAs'] });

personal(RoutingGap, {
  title: said('Haut, joihin ei löytynyt palvelua', 'Sökningar utan träff', 'Searches that found nothing'),
  keeps: [
    {
      fields: ['text', 'sameAs'],
      purpose: said('Verkoston aukot. Henkilötiedot poistetaan sanoista ennen tallentamista, eikä hakijaa tallenneta.', 'Luckor i nätverket. Personuppgifter tas bort ur orden före lagring, och vem som sökte sparas inte.', 'Gaps of the network. Personal data are taken out of the words before they are kept, and who searched is not kept.'),
      until: { after: { months: GAP_MONTHS }, since: (row) => row.lastAt, counted: said('viimeisestä hausta', 'efter den senaste sökningen', 'after the last search'), end: 'DELETE' },
    },
  ],
  none: [],
});

const corrected = said('korjauksesta', 'efter rättelsen', 'after the correction');
const LEARNING = said('Haku oppii korjauksista. Henkilötiedot poistetaan sanoista ennen tallentamista.', 'Sökningen lär sig av rättelser. Personuppgifter tas bort ur orden före lagring.', 'The search learns from corrections. Personal data are taken out of the words before they are kept.');

// What was chosen instead is nobody's, and goes all the same; the words go with the last of it.
personal(RoutingFeedback, {
  title: said('Korjaukset hakutuloksiin', 'Rättelser av sökresultat', 'Corrections of search results'),
  keeps: [{ fields: [], purpose: LEARNING, until: { after: { months: FEEDBACK_MONTHS }, since: (row) => row.at, counted: corrected, end: 'DELETE' } }],
  none: [],
});
personal(RoutingCorrection, {
  title: said('Korjatut haut', 'Rättade sökningar', 'Corrected searches'),
  keeps: [
    {
      fields: ['text', 'sameAs'],
      purpose: LEARNING,
      until: {
        after: { months: 0 },
        since: (row) => sql`case when not ${exists(RoutingFeedback, (one) => sql`${one.correction} = ${row.id}`)} then '-infinity'::timestamptz end`,
        counted: said('viimeisen korjauksen mukana', 'med den sista rättelsen', 'with the last correction'),
        end: 'DELETE',
      },
    },
  ],
  none: [],
});
