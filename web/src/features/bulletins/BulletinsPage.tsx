import { useQuery } from '@apollo/client/react';
import { BulletinsPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { PartFailed } from '../../app/PartFailed.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Message, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { changedQuery, useAddressQuery } from '../../ui/useAddressQuery.ts';
import { BulletinFilters } from './BulletinFilters.tsx';
import { BulletinList } from './BulletinList.tsx';
import { WriteBulletin } from './WriteBulletin.tsx';
import { m } from './bulletins.messages.ts';
import './bulletins.css';

export function BulletinsPage(): ReactNode {
  const t = useText();
  const { pathname, search } = useLocation();
  const { viewer, loading } = useSession();
  if (loading) return <PageSkeleton />;
  if (hasRole(viewer, 'CONTACT', 'ADVISER', 'HEAD', 'COORDINATOR')) return <Bulletins />;
  if (viewer) return <PageHeader title={t(m.notYours)} lead={t(m.signInText)} />;
  return <PageHeader title={t(m.signInTitle)} lead={t(m.signInText)} actions={<LinkButton to={`/sign-in?returnTo=${encodeURIComponent(pathname + search)}`}>{t(m.signIn)}</LinkButton>} />;
}

/** Opens on what is unread; all of it is one press away. */
function Bulletins(): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const mayMeet = hasRole(useSession().viewer, 'ADVISER', 'COORDINATOR');
  const [query] = useAddressQuery();
  const unread = query.get('view') !== 'all';
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const say = (text: Message) => setDone({ key: crypto.randomUUID(), text });
  const { data, loading, error, fetchMore, refetch } = useQuery(BulletinsPageDocument, {
    variables: { topic: query.get('topic') || null, municipality: query.get('municipality') || null, unread },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const tab = (view: string | null) => changedQuery(search, { view }) || '?';
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead)} actions={mayMeet && <LinkButton kind="secondary" icon="people" to="/planning/new?network=1">{t(m.planMeeting)}</LinkButton>} />
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      <WriteBulletin onPosted={() => { say(m.posted); again(); }} />
      <Tabs label={t(m.views)} tabs={[{ to: tab(null), label: t(m.tabUnread), count: data?.unreadBulletins, current: unread }, { to: tab('all'), label: t(m.tabAll), current: !unread }]} />
      <BulletinFilters />
      {error && !data && <PartFailed error={error} onAgain={refetch} />}
      {!data && !error && <Skeleton />}
      {data && <BulletinList {...{ data, unread, loading, say }} onMore={() => void fetchMore({ variables: { after: data.bulletins.pageInfo.endCursor } })} onChanged={again} />}
    </>
  );
}
