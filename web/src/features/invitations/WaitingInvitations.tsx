import { useQuery } from '@apollo/client/react';
import { WaitingInvitationsDocument, type WaitingInvitationsQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { m } from './answer.messages.ts';
import './invitations.css';

/** On a head's own start: what waits for an answer. What was answered while the page is open stays, so that it can be seen. */
export function WaitingInvitations(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(WaitingInvitationsDocument);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  if (data && shown === null) setShown(data.invitationsToDepartments.filter(({ answer }) => answer === 'ASKED').map(({ id }) => id));
  const waiting = data?.invitationsToDepartments.filter(({ id }) => shown?.includes(id)) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t(m.waiting)}>
      <div className="invite-waiting">
        {waiting.map((invitation) => (
          <AnswerForm
            key={invitation.id}
            invitation={invitation}
            event={invitation.event && <EventOf event={invitation.event} department={l(invitation.department.name)} />}
          />
        ))}
      </div>
    </Section>
  );
}

type Invited = NonNullable<WaitingInvitationsQuery['invitationsToDepartments'][number]['event']>;

function EventOf({ event, department }: { event: Invited; department: string }): ReactNode {
  const l = useLocalized();
  const f = useFormat();
  return (
    <div>
      <h3 className="invite-answer-title"><Link to={`/events/${event.id}`}>{l(event.title)}</Link></h3>
      <p>{f.dateRange(event.startsAt, event.endsAt)}, {department}</p>
    </div>
  );
}
