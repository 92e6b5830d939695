import type { WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m as words } from '../referrals/referrals.messages.ts';
import { m } from './publishing.messages.ts';

type Consent = Pick<NonNullable<WholeIdeaFragment['origin']>, 'consentGivenBy' | 'consentHow' | 'consentOn'>;

/** That an adviser heard it from a company, and where, for everybody; from which need and by whose consent, for those who may know. */
export function Heard({ idea: { heardAt, origin } }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <div className="idea-heard">
      <p>{t(m.heard)}</p>
      {heardAt && <p>{t(m.heardAt)}: <Link to={`/events/${heardAt.id}`}>{l(heardAt.title)}</Link>, {f.day(heardAt.startsAt)}</p>}
      {origin && <p>{t(m.need)}: <Link to={`/needs/${origin.need.id}`}>{origin.need.title}</Link></p>}
      {origin && <ConsentGiven origin={origin} />}
    </div>
  );
}

/** Whose consent it was is forgotten after its time; that and when it was given stays. */
export function ConsentGiven({ origin: { consentGivenBy, consentHow, consentOn } }: { origin: Consent }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (!consentHow || !consentOn) return null;
  const told = { day: f.day(consentOn), how: t(words[consentHow]).toLowerCase() };
  return <p className="idea-small">{consentGivenBy ? t(m.consentBy, { ...told, who: consentGivenBy }) : t(m.consentOn, told)}</p>;
}
