import type { ReplyFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { ContactWays } from '../directory/ContactWays.tsx';
import { m as page } from './referralPage.messages.ts';
import { m as words } from './referrals.messages.ts';
import { m } from './reply.messages.ts';

/** Who it is about, whom to call, and who sent it. */
export function ReplyParties({ referral }: { referral: ReplyFragment }): ReactNode {
  return (
    <>
      {referral.company && <CompanyFacts company={referral.company} />}
      <ReplyContact title={m.contact} referral={referral} />
      <Sender referral={referral} />
      <Consent referral={referral} />
    </>
  );
}

function CompanyFacts({ company }: { company: NonNullable<ReplyFragment['company']> }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const where = [company.place, l(company.municipality.name)].filter((name, index, all) => name && all.indexOf(name) === index).join(', ');
  return (
    <section className="matter-person">
      <h2>{t(m.company)}</h2>
      <p className="matter-name">{company.name}</p>
      {company.businessId && <p>{company.businessId}</p>}
      <p>{where}</p>
      {company.industry && <p>{l(company.industry.name)}</p>}
      {company.activity && <p className="matter-since">{company.activity}</p>}
    </section>
  );
}

/** Also of a contact without an account, of whom only a name and a number are known. */
export function ReplyContact({ title, referral: { contactPerson, contactName, contactPhone } }: { title: Message; referral: ReplyFragment }): ReactNode {
  const t = useText();
  const name = contactPerson?.name ?? contactName;
  return (
    <section className="matter-person">
      <h2>{t(title)}</h2>
      {name && <p className="matter-name">{name}</p>}
      {contactPerson || contactPhone ? <ContactWays phone={contactPerson?.phone ?? contactPhone} email={contactPerson?.email ?? null} web={null} /> : <p>{t(m.noContact)}</p>}
    </section>
  );
}

function Sender({ referral: { sender, municipality, comesAlong } }: { referral: ReplyFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <section className="matter-person">
      <h2>{t(m.sender)}</h2>
      {sender && <p className="matter-name">{sender.name}</p>}
      <p>{t(page.adviser)}, {l(municipality.name)}</p>
      {comesAlong && <p>{t(m.comesAlong)}</p>}
      {sender && <ContactWays phone={sender.phone} email={sender.email} web={null} />}
    </section>
  );
}

function Consent({ referral: { consentGivenBy, consentHow, consentOn, reference } }: { referral: ReplyFragment }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <p className="matter-since">
      {consentGivenBy && consentHow && consentOn && `${t(m.consentText, { who: consentGivenBy, day: f.day(consentOn), how: t(words[consentHow]).toLowerCase() })} `}
      {t(page.reference)}: <span className="keep-together">{reference}</span>
    </p>
  );
}
