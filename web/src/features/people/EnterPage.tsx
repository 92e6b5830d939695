import { type ReactNode, useState } from 'react';
import { useParams } from '../../app/address.tsx';
import { useLanguage } from '../../app/language.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { isWithheld, useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { AskName } from './AskName.tsx';
import { m } from './enter.messages.ts';
import { GoOn } from './GoOn.tsx';
import { LinkByMail } from './LinkByMail.tsx';
import { nextPath, ownPath, toSecondFactor } from './ownPath.ts';
import { wayTo } from './ProviderButton.tsx';

/** Where a browser comes back to from a provider of sign-in. */
export function EnterPage(): ReactNode {
  const { step } = useParams();
  const [query] = useAddressQuery();
  const returnTo = ownPath(query.get('returnTo'));
  const provider = query.get('provider');
  if (step === 'done') return <Entered returnTo={returnTo} />;
  if (step === 'connect') return <Connect identity={query.get('identity')} returnTo={returnTo} />;
  if (step === 'failed') return <NotEntered why={query.get('why') ?? ''} provider={provider} returnTo={returnTo} />;
  return <NotFound />;
}

/** The person goes on to where they wanted; who is new is asked for a name first, and who may do nothing yet hears whom to ask. */
function Entered({ returnTo }: { returnTo: string | null }): ReactNode {
  const t = useText();
  const { loading, viewer } = useSession();
  const [isAsked, setAsked] = useState(false);
  if (loading) return <PageSkeleton />;
  if (!viewer) return <NotEntered why="FAULT" provider={null} returnTo={returnTo} />;
  if (!viewer.name && !isAsked) return <AskName onDone={() => setAsked(true)} />;
  if (isWithheld(viewer.secondFactor)) return <GoOn to={toSecondFactor(returnTo)} />;
  if (viewer.roles.length > 0 || returnTo) return <GoOn to={nextPath(returnTo, viewer.roles)} />;
  return (
    <PageHeader
      title={t(m.noRightsTitle)}
      lead={t(m.noRightsLead, { email: viewer.email })}
      actions={
        <>
          <LinkButton to="/">{t(m.toFront)}</LinkButton>
          <LinkButton kind="secondary" to="/account">{t(m.toAccount)}</LinkButton>
        </>
      }
    />
  );
}

/** The provider does not vouch for an address: a link to it shows whose account this is, once. */
function Connect({ identity, returnTo }: { identity: string | null; returnTo: string | null }): ReactNode {
  const t = useText();
  return <LinkByMail returnTo={returnTo} identity={identity} before={<PageHeader title={t(m.connectTitle)} lead={t(m.connectLead)} />} />;
}

const reasons = {
  DENIED: [m.deniedTitle, m.deniedLead],
  AWAY: [m.awayTitle, m.awayLead],
  EXPIRED: [m.expiredTitle, m.expiredLead],
  BUSY: [m.busyTitle, m.busyLead],
  UNKNOWN: [m.unknownTitle, m.unknownLead],
  OTHER: [m.otherTitle, m.otherLead],
  FAULT: [m.faultTitle, m.faultLead],
} as const;

function NotEntered({ why, provider, returnTo }: { why: string; provider: string | null; returnTo: string | null }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [title, lead] = Object.hasOwn(reasons, why) ? reasons[why as keyof typeof reasons] : reasons.FAULT;
  const other = returnTo ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : '/sign-in';
  const actions = (
    <>
      {provider && <a className="button button-primary" href={wayTo(provider, language, returnTo)}>{t(why === 'OTHER' ? m.toOther : m.tryAgain)}</a>}
      <LinkButton kind={provider ? 'secondary' : 'primary'} to={other}>{t(m.otherWay)}</LinkButton>
    </>
  );
  return (
    <div role="alert">
      <PageHeader title={t(title)} lead={t(lead)} actions={actions} />
    </div>
  );
}
