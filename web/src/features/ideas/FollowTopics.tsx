import { useMutation, useQuery } from '@apollo/client/react';
import { FollowDocument, FollowedTopicsDocument, type IdeaCardFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as deciding } from './deciding.messages.ts';
import { m } from './followed.messages.ts';

/** Only a guest who presses needs it. */
const GuestFollow = lazy(async () => ({ default: (await import('./GuestFollow.tsx')).GuestFollow }));

export type TopicName = Pick<IdeaCardFragment['topics'][number], 'code' | 'name'>;

/** Where a reader meets a topic, it can be followed in all campaigns. */
export function FollowTopics({ topics }: { topics: readonly TopicName[] }): ReactNode {
  const { viewer } = useSession();
  const { data } = useQuery(FollowedTopicsDocument, { fetchPolicy: 'cache-and-network', skip: !viewer });
  if (viewer && !data) return null;
  return (
    <div className="idea-topics">
      {topics.map((topic) => <OneTopic key={topic.code} topic={topic} isFollowed={data?.followedTopics.includes(topic.code) ?? false} />)}
    </div>
  );
}

function OneTopic({ topic: { code, name }, isFollowed }: { topic: TopicName; isFollowed: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [send, { loading }] = useMutation(FollowDocument, { refetchQueries: ['FollowedTopics'], awaitRefetchQueries: true });
  const press = () => {
    setFailed(false);
    if (!viewer) return setAsking(true);
    void send({ variables: { input: { topic: code, follow: !isFollowed } } }).catch(() => setFailed(true));
  };
  return (
    <>
      <Button kind="quiet" icon={isFollowed ? 'check' : 'mail'} pending={loading} onClick={press}>{t(isFollowed ? m.stopTopic : m.followOf, { name: l(name) })}</Button>
      {asking && <Suspense fallback={null}><GuestFollow what={{ topic: code }} name={l(name)} onClose={() => setAsking(false)} /></Suspense>}
      {failed && <Notice kind="error" live title={t(deciding.followFailed)} />}
    </>
  );
}
