import { neededUntil, personal, said } from '../../core/personal.js';
import { exists, valueOf } from '../../core/row.js';
import { raw, sql, type Sql } from '../../core/sql.js';
import { Person } from '../people/person.entity.js';
import { doneBy, WITH_PERSON } from '../people/person.personal.js';
import { ContactInHand } from './contactInHand.entity.js';
import { Digest, DigestWish, ReferralReminder } from './digest.entity.js';
import { ReferralMeeting } from './meeting.entity.js';
import { Referral, ReferralLink, ReferralStep } from './referral.entity.js';
import { UnfinishedReferral } from './unfinished.entity.js';

export const REFERRAL_MONTHS = 24;
const CONTACT_DAYS = 30;
const [CONTACT_TIME, KEPT_TIME] = [raw(`interval '${CONTACT_DAYS} days'`), raw(`interval '${REFERRAL_MONTHS} months'`)];
const OVER = raw("('DECLINED', 'WITHDRAWN', 'ADVISED', 'COMPLETED', 'CONFIRMED')");
const endOf = (referral: Sql): Sql => valueOf(Referral, (r) => sql`case when ${r.status} in ${OVER} then ${r.updatedAt} end`, (r) => sql`${r.id} = ${referral}`);

const afterReferral = said('ohjauksen päättymisestä', 'efter att hänvisningen avslutats', 'after the referral has ended');
const HELP = said('Palvelu auttaa yritystä, ja yritys tietää, mitä sen asiasta tuli.', 'Tjänsten hjälper företaget, och företaget vet hur det gick.', 'The service helps the company, and the company knows what came of it.');

// As long as something is open the contact is needed; afterwards as the rest of the matter.
neededUntil(Person, (row) => valueOf(Referral, (r) => sql`max(case when ${r.status} in ${OVER} then ${r.updatedAt} else 'infinity' end)`, (r) => sql`${r.contactPerson} = ${row.id}`));

personal(Referral, {
  title: said('Ohjaukset palveluihin', 'Hänvisningar till tjänster', 'Referrals to services'),
  keeps: [
    {
      fields: ['contactPerson', 'contactName', 'contactPhone'],
      purpose: said('Palvelu saa yhteyden yritykseen. Palvelu, joka palauttaa asian, ei sen jälkeen enää näe yhteystietoja.', 'Tjänsten når företaget. En tjänst som lämnar tillbaka ärendet ser inte längre kontaktuppgifterna.', 'The service reaches the company. A service that declines no longer sees the contact details from that moment on.'),
      until: {
        after: { days: 0 },
        // A decline moves the contact to ContactInHand at once.
        since: (row) => sql`case when ${row.status} in ('DECLINED', 'WITHDRAWN') then case
          when ${row.consentWithdrawnOn} is not null or ${exists(Referral, (next) => sql`${next.previous} = ${row.id}`)} then ${row.updatedAt}
          else ${row.updatedAt} + ${CONTACT_TIME} end
          when ${row.status} in ${OVER} then ${row.updatedAt} + ${KEPT_TIME} end`,
        counted: said('kun palvelu palauttaa asian; jos ohjaus perutaan, viimeistään 30 päivän ja muuten 24 kuukauden kuluttua päättymisestä', 'när tjänsten lämnar tillbaka ärendet; senast 30 dagar efter att hänvisningen återtagits, annars 24 månader efter slutet', 'when the service declines; at the latest 30 days after it was withdrawn, otherwise 24 months after the end'),
        end: 'EMPTY',
      },
    },
    {
      fields: ['message', 'words', 'consentGivenBy', 'proposedTimes', 'rerouteReason', 'outsideAreaReason'],
      purpose: HELP,
      until: { after: { months: REFERRAL_MONTHS }, since: (row) => sql`case when ${row.status} in ${OVER} then ${row.updatedAt} end`, counted: afterReferral, end: 'EMPTY' },
    },
    doneBy('sender'),
  ],
  none: ['reference', 'chain'],
  of: (row, whom) => sql`${row.contactPerson} = ${whom.id} and ${row.status} <> 'DRAFT'`,
  // The search words are the advisers'; the rest are the portal's own clocks.
  untold: ['words', 'clockFrom', 'adviserAt', 'companyAt', 'deskClearedAt'],
});

personal(ContactInHand, {
  title: said('Yhteystiedot, joilla neuvoja jatkaa, kun palvelu on palauttanut asian', 'Kontaktuppgifter som rådgivaren går vidare med när en tjänst har lämnat tillbaka ärendet', 'Contact details with which an adviser goes on after a decline'),
  keeps: [
    {
      fields: ['person', 'name', 'phone'],
      purpose: said('Neuvoja etsii yritykselle toisen palvelun. Asian palauttanut palvelu ei näe näitä.', 'Rådgivaren söker en annan tjänst åt företaget. Tjänsten som lämnade tillbaka ärendet ser dem inte.', 'The adviser finds another service for the company. The service that declined does not see these.'),
      until: {
        after: { days: 0 },
        // Sending the matter on deletes it in the same transaction; so long at the most the adviser may take.
        since: (row) => valueOf(Referral, (r) => sql`case when ${r.consentWithdrawnOn} is not null or ${r.deskClearedAt} >= ${row.keptAt} then ${row.keptAt} else ${row.keptAt} + ${CONTACT_TIME} end`, (r) => sql`${r.id} = ${row.referral}`),
        counted: said('kun asia on lähetetty eteenpäin tai käsitelty, viimeistään 30 päivän kuluttua', 'när ärendet har skickats vidare eller behandlats, senast efter 30 dagar', 'when the matter has gone on or been dealt with, after 30 days at the latest'),
        end: 'DELETE',
      },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(ReferralStep, {
  title: said('Ohjauksen vaiheet', 'Hänvisningens skeden', 'Steps of a referral'),
  keeps: [{ fields: ['text'], purpose: HELP, until: { after: { months: REFERRAL_MONTHS }, since: (row) => endOf(row.referral), counted: afterReferral, end: 'EMPTY' } }, doneBy('by', 'byLinkOf')],
  none: [],
});

personal(ReferralMeeting, {
  title: said('Sovitut tapaamiset', 'Avtalade möten', 'Meetings'),
  keeps: [
    { fields: ['place', 'there', 'note'], purpose: said('Tapaamisesta sopiminen.', 'Att komma överens om ett möte.', 'Arranging a meeting.'), until: { after: { months: REFERRAL_MONTHS }, since: (row) => endOf(row.referral), counted: afterReferral, end: 'EMPTY' } },
    doneBy('receiver'),
  ],
  none: ['proposedTimes'],
});

personal(ReferralLink, {
  title: said('Linkit ohjauksiin', 'Länkar till hänvisningar', 'Links to referrals'),
  keeps: [
    {
      fields: ['tokenHash', 'person'],
      purpose: said('Ohjaukseen voi vastata sähköpostin linkillä.', 'En hänvisning kan besvaras med en länk i e-posten.', 'A referral can be answered by a link in an e-mail.'),
      until: { after: { days: 90 }, since: (row) => row.expiresAt, counted: said('linkin vanhenemisesta', 'efter att länken gått ut', 'after the link has expired'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

const ONCE = said('Samasta asiasta muistutetaan kerran.', 'Du påminns en gång om samma sak.', 'You are reminded once of the same thing.');
const sent = said('lähettämisestä', 'efter att det skickats', 'after it was sent');
for (const [entity, title] of [[ReferralReminder, said('Muistutukset ohjauksista', 'Påminnelser om hänvisningar', 'Reminders of referrals')], [Digest, said('Lähetetyt päiväkoosteet', 'Skickade dagssammandrag', 'Daily digests sent')]] as const)
  personal<Digest | ReferralReminder>(entity, {
    title,
    keeps: [{ fields: ['person'], purpose: ONCE, until: { after: { months: REFERRAL_MONTHS }, since: (row) => row.at, counted: sent, end: 'DELETE' } }],
    none: [],
    of: (row, whom) => sql`${row.person} = ${whom.id}`,
    leaving: 'DELETE',
  });

personal(DigestWish, {
  title: said('Päiväkoosteen valinnat', 'Val av dagssammandrag', 'Choices of the daily digest'),
  keeps: [{ fields: ['person'], purpose: said('Kooste tulee silloin, kun haluat, tai ei lainkaan.', 'Sammandraget kommer när du vill, eller inte alls.', 'The digest comes when you want it, or not at all.'), until: WITH_PERSON }],
  none: [],
  of: (row, whom) => sql`${row.person} = ${whom.id}`,
  leaving: 'DELETE',
});

personal(UnfinishedReferral, {
  title: said('Keskeneräiset ohjaukset', 'Oavslutade hänvisningar', 'Unfinished referrals'),
  keeps: [
    {
      fields: ['author', 'form'],
      purpose: said('Keskeneräistä voi jatkaa toisella laitteella.', 'Det påbörjade kan fortsättas på en annan enhet.', 'What is begun can go on on another device.'),
      until: { after: { days: 30 }, since: (row) => row.savedAt, counted: said('viimeisestä tallennuksesta', 'efter den senaste sparningen', 'after it was last saved'), end: 'DELETE' },
    },
  ],
  none: [],
  of: (row, whom) => sql`${row.author} = ${whom.id}`,
  leaving: 'DELETE',
});
