import { useQuery } from '@apollo/client/react';
import { DepartmentAnswerDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocation } from '../../app/address.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { m } from './answer.messages.ts';
import './invitations.css';

/** On the page of the event, for the heads of the departments that were asked. */
export function DepartmentAnswer({ event }: { event: string }): ReactNode {
  const { viewer } = useSession();
  const { data } = useQuery(DepartmentAnswerDocument, { variables: { event }, skip: !viewer });
  if (!viewer) return <SignInToAnswer />;
  const answerable = data?.event?.departmentInvitations.filter(({ canAnswer }) => canAnswer) ?? [];
  return answerable.map((invitation) => <AnswerForm key={invitation.id} invitation={invitation} />);
}

/** The link of the mail leads here also where the session has ended. */
function SignInToAnswer(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const way = `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;
  return (
    <div className="invite-answer">
      <Notice title={t(m.signInTitle)} actions={<LinkButton to={way}>{t(m.signIn)}</LinkButton>}>{t(m.signInText)}</Notice>
    </div>
  );
}
