import { useMutation, useQuery } from '@apollo/client/react';
import { type OwnJoinRequestFragment, OwnJoinRequestsDocument, TakeBackJoinRequestDocument } from '@luotsi/schema';
import type { JoinStatus } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './joining.messages.ts';

export const joinTones: Record<JoinStatus, StatusTone> = { OPEN: 'waiting', CONFIRMED: 'good', DECLINED: 'bad', TAKEN_BACK: 'neutral', LAPSED: 'neutral' };

/** On pages about the reader: what they asked, and the way to ask. */
export function OwnRequests({ hasCompany }: { /** The reader is of a company already. */ hasCompany: boolean }): ReactNode {
  const t = useText();
  const { data } = useQuery(OwnJoinRequestsDocument, { fetchPolicy: 'cache-and-network' });
  const requests = data?.me?.joinRequests ?? [];
  return (
    <>
      {requests.length > 0 && <RequestList requests={requests} />}
      <p><LinkButton kind="secondary" icon="company" to="/joining">{t(hasCompany || requests.length > 0 ? m.another : m.ask)}</LinkButton></p>
    </>
  );
}

export function RequestList({ requests }: { requests: readonly OwnJoinRequestFragment[] }): ReactNode {
  const t = useText();
  const { done, failure, takeBack } = useTakingBack();
  return (
    <>
      {done > 0 && <Done key={done}>{t(m.takenBack)}</Done>}
      {failure && <Notice kind="error" live>{failure}</Notice>}
      <CardList columns={2} label={t(m.own)}>
        {requests.map((request) => <OwnRequest key={request.id} request={request} onTakeBack={() => void takeBack(request.id)} />)}
      </CardList>
    </>
  );
}

function OwnRequest({ request, onTakeBack }: { request: OwnJoinRequestFragment; onTakeBack: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const { companyName, businessId, status, askedAt, endedAt, reason, moves } = request;
  return (
    <Card
      title={companyName}
      tags={<StatusTag tone={joinTones[status]}>{t(m[status])}</StatusTag>}
      actions={moves.includes('TAKE_BACK') && <Button kind="quiet" onClick={onTakeBack}>{t(m.takeBack)}</Button>}
    >
      {businessId && <p>{businessId}</p>}
      <p>{endedAt ? t(m.endedOn, { asked: f.date(askedAt), ended: f.date(endedAt) }) : t(m.askedOn, { day: f.date(askedAt) })}</p>
      {reason && <p>{t(m.why, { reason })}</p>}
      {status === 'LAPSED' && <p>{t(m.lapsedText)}</p>}
    </Card>
  );
}

function useTakingBack() {
  const t = useText();
  const [done, setDone] = useState(0);
  const [failure, setFailure] = useState('');
  const [takeBack] = useMutation(TakeBackJoinRequestDocument);
  return {
    done,
    failure,
    takeBack: async (joinRequest: string) => {
      setFailure('');
      try {
        await takeBack({ variables: { joinRequest } });
        setDone((before) => before + 1);
      } catch (error) {
        setFailure(problemOf(error).message ?? t(m.failed));
      }
    },
  };
}
