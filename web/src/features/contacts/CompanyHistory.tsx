import { useQuery } from '@apollo/client/react';
import { CompanyHistoryDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './contacts.messages.ts';
import { HistoryList } from './HistoryList.tsx';
import { LogContactForm } from './LogContactForm.tsx';
import { m as ui } from '../../ui/ui.messages.ts';

/** Everything that has happened with a company in one list, and the short form for the next contact on top of it. */
export function CompanyHistory({ company, onPromise }: { company: string; onPromise?: () => void }): ReactNode {
  const t = useText();
  const [logging, setLogging] = useState(false);
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const { data, error, loading, refetch, fetchMore } = useQuery(CompanyHistoryDocument, { variables: { company }, fetchPolicy: 'cache-and-network' });
  const say = (text: Message) => {
    setDone({ key: crypto.randomUUID(), text });
    void refetch().catch(() => undefined);
  };
  const logged = (withPromise: boolean) => {
    setLogging(false);
    say(withPromise ? m.savedWithPromise : m.saved);
    if (withPromise) onPromise?.();
  };
  const lines = data?.companyTimeline;
  return (
    <Section title={t(m.title)} lead={t(m.lead)} actions={!logging && <Button icon="plus" onClick={() => setLogging(true)}>{t(m.log)}</Button>}>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      {logging && <LogContactForm company={company} secondary={<Button kind="quiet" onClick={() => setLogging(false)}>{t(ui.cancel)}</Button>} onLogged={logged} />}
      {error && !data && <PartFailed error={error} onAgain={refetch} />}
      {!data && !error && <Skeleton />}
      {lines && lines.edges.length === 0 && <p>{t(m.empty)}</p>}
      {lines && lines.edges.length > 0 && <HistoryList lines={lines.edges.map(({ node }) => node)} onChanged={say} />}
      {lines && <Pager shown={lines.edges.length} total={lines.totalCount} hasMore={lines.pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: lines.pageInfo.endCursor } })} />}
    </Section>
  );
}
