import { useQuery } from '@apollo/client/react';
import { InboxCountsDocument, type InboxCountsQuery } from '@luotsi/schema';
import { type ReactNode, useRef } from 'react';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/done.css';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { CapacityPanel } from '../directory/CapacityPanel.tsx';
import { InboxList } from './InboxList.tsx';
import { m } from './inbox.messages.ts';
import { m as words } from './referrals.messages.ts';
import { chosenView, type Desk } from './referralViews.ts';

/** What has been referred to an organisation, by what is due: people leave, the matter stays with the organisation. */
export function Inbox({ desk }: { desk: Desk }): ReactNode {
  const t = useText();
  const capacity = useRef<HTMLDivElement>(null);
  const [query] = useAddressQuery();
  const { organisations, chosen } = useOrganisations(query.get('organisation'));
  const { data, error } = useQuery(InboxCountsDocument, { variables: { organisation: chosen }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <Skeleton kind="table" />;
  const counts = [data.new, data.going, data.handled, data.back].map(({ totalCount }) => totalCount);
  const view = chosenView(desk, query.get('view'), counts);
  const kept = (name: string) => (query.get(name) ? `&${name}=${query.get(name)}` : '');
  const at = (key: string) => `?view=${key}${kept('organisation')}${kept('as')}`;
  const tabs = desk.views.map(({ key, label }, index) => ({ to: at(key), label: t(label), count: counts[index], current: key === view.key }));
  return (
    <>
      {organisations.length > 1 && <Organisations {...{ organisations, chosen }} to={`?view=${view.key}${kept('as')}`} />}
      <Late counts={data} to={at} />
      <div className="to-capacity">
        <Button kind="quiet" icon="calendar" onClick={() => (capacity.current?.scrollIntoView(), capacity.current?.focus())}>{t(m.toCapacity)}</Button>
      </div>
      <Tabs label={t(words.tabs)} tabs={tabs} />
      <InboxList key={`${view.key} ${chosen}`} desk={desk} view={view} organisation={chosen} several={organisations.length > 1 && chosen === null} />
      <div ref={capacity} tabIndex={-1} className="done">
        <CapacityPanel organisation={chosen} />
      </div>
    </>
  );
}

type Organisation = { id: string; name: { fi: string; sv: string; en: string } };

/** Who also sends referrals sees here only what one organisation has received. */
function useOrganisations(asked: string | null): { organisations: Organisation[]; chosen: string | null } {
  const { viewer } = useSession();
  const organisations = (viewer?.memberships ?? []).flatMap(({ role, organisation }) => (role === 'CONTACT' && organisation ? [organisation] : []));
  const known = organisations.find(({ id }) => id === asked)?.id ?? null;
  return { organisations, chosen: known ?? (viewer?.roles.some((role) => role !== 'CONTACT') ? (organisations[0]?.id ?? null) : null) };
}

function Organisations({ organisations, chosen, to }: { organisations: readonly Organisation[]; chosen: string | null; to: string }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const all = { to, label: t(m.allOrganisations), current: chosen === null };
  const each = organisations.map(({ id, name }) => ({ to: `${to}&organisation=${id}`, label: l(name), current: id === chosen }));
  return <Tabs label={t(m.organisations)} tabs={[all, ...each]} />;
}

function Late({ counts: { lateNew, lateGoing }, to }: { counts: InboxCountsQuery; to: (view: string) => string }): ReactNode {
  const t = useText();
  const n = lateNew.totalCount + lateGoing.totalCount;
  if (n === 0) return null;
  return (
    <div className="late-note">
      <Notice kind="warning" title={t(m.lateTitle, { n })}>
        <p>{t(m.lateText)}</p>
        <p className="late-links">
          {lateNew.totalCount > 0 && <Link to={to('new')}>{t(m.lateNew, { n: lateNew.totalCount })}</Link>}
          {lateGoing.totalCount > 0 && <Link to={to('going')}>{t(m.lateGoing, { n: lateGoing.totalCount })}</Link>}
        </p>
      </Notice>
    </div>
  );
}
