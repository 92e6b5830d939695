import { useMutation } from '@apollo/client/react';
import { FollowDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './deciding.messages.ts';

type Props = { of: 'Idea' | 'Campaign'; id: string; isFollowed: boolean };

/** For those who are signed in: the mail of the day needs an address. */
export function FollowButton({ of, id, isFollowed }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [failed, setFailed] = useState(false);
  const [send, { loading }] = useMutation(FollowDocument);
  if (!viewer) return null;
  const follow = !isFollowed;
  const press = () => {
    setFailed(false);
    const what = of === 'Idea' ? { idea: id } : { campaign: id };
    void send({
      variables: { input: { ...what, follow } },
      update: (cache) => void cache.modify({ id: cache.identify({ __typename: of, id })!, fields: { isFollowed: () => follow } }),
    }).catch(() => setFailed(true));
  };
  return (
    <>
      <Button kind="secondary" icon={isFollowed ? 'check' : 'mail'} pending={loading} onClick={press}>{t(isFollowed ? m.unfollow : m.follow)}</Button>
      {failed && <Notice kind="error" live title={t(m.followFailed)} />}
    </>
  );
}
