import { useMutation } from '@apollo/client/react';
import { FollowDocument } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './deciding.messages.ts';

/** Only a guest who presses needs it. */
const GuestFollow = lazy(async () => ({ default: (await import('./GuestFollow.tsx')).GuestFollow }));

type Props = { of: 'Idea' | 'Campaign'; id: string; isFollowed: boolean };

/** One press; a guest is asked for an address first, because the mail of the day needs one. */
export function FollowButton({ of, id, isFollowed }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [send, { loading }] = useMutation(FollowDocument);
  const follow = !isFollowed;
  const what = of === 'Idea' ? { idea: id } : { campaign: id };
  const press = () => {
    setFailed(false);
    if (!viewer) return setAsking(true);
    void send({
      variables: { input: { ...what, follow } },
      update: (cache) => void cache.modify({ id: cache.identify({ __typename: of, id })!, fields: { isFollowed: () => follow } }),
    }).catch(() => setFailed(true));
  };
  return (
    <>
      <Button kind="secondary" icon={isFollowed ? 'check' : 'mail'} pending={loading} onClick={press}>{t(isFollowed ? m.unfollow : m.follow)}</Button>
      {asking && <Suspense fallback={null}><GuestFollow what={what} onClose={() => setAsking(false)} /></Suspense>}
      {failed && <Notice kind="error" live title={t(m.followFailed)} />}
    </>
  );
}
