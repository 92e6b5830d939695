import { useMutation, useQuery } from '@apollo/client/react';
import { FollowDocument, FollowedTopicsDocument, type IdeaCardFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as deciding } from './deciding.messages.ts';
import { m } from './followed.messages.ts';

export type TopicName = Pick<IdeaCardFragment['topics'][number], 'code' | 'name'>;

/** Where a reader meets a topic, it can be followed in all campaigns. */
export function FollowTopics({ topics }: { topics: readonly TopicName[] }): ReactNode {
  const { data } = useQuery(FollowedTopicsDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  return (
    <div className="idea-topics">
      {topics.map((topic) => <OneTopic key={topic.code} topic={topic} isFollowed={data.followedTopics.includes(topic.code)} />)}
    </div>
  );
}

function OneTopic({ topic: { code, name }, isFollowed }: { topic: TopicName; isFollowed: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [failed, setFailed] = useState(false);
  const [send, { loading }] = useMutation(FollowDocument, { refetchQueries: ['FollowedTopics'], awaitRefetchQueries: true });
  const press = () => {
    setFailed(false);
    void send({ variables: { input: { topic: code, follow: !isFollowed } } }).catch(() => setFailed(true));
  };
  return (
    <>
      <Button kind="quiet" icon={isFollowed ? 'check' : 'mail'} pending={loading} onClick={press}>{t(isFollowed ? m.stopTopic : m.followOf, { name: l(name) })}</Button>
      {failed && <Notice kind="error" live title={t(deciding.followFailed)} />}
    </>
  );
}
