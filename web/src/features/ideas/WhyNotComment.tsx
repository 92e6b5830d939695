import type { WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { RichText } from '../../app/RichText.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m as guest } from './guest.messages.ts';
import { m } from './ideas.messages.ts';

/** Why nothing can be said here now. */
export function WhyNotComment({ idea: { campaign } }: { idea: WholeIdeaFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (campaign.phase === 'ANSWER' || campaign.phase === 'DONE') return <p className="idea-small">{t(m.over)}</p>;
  if (!viewer && campaign.refusalToDiscuss === 'INVITED_FIRST') return <p><RichText message={guest.commentsInvited} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} /></p>;
  return <p className="idea-small">{t(m.notYet)}</p>;
}
