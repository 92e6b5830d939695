import { useQuery } from '@apollo/client/react';
import { CorrectionsPageDocument } from '@luotsi/schema';
import type { FeedbackKind } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { PartFailed } from '../../app/PartFailed.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { CoordinatorOnly } from './CoordinatorOnly.tsx';
import { CorrectionCard } from './CorrectionCard.tsx';
import { m } from './corrections.messages.ts';
import type { Correction, CorrectionService } from './correctionWays.ts';
import { NetworkTabs } from './NetworkTabs.tsx';
import { TeachDialog } from './TeachDialog.tsx';
import './learning.css';

const kinds: readonly FeedbackKind[] = ['PICKED_OTHER', 'DECLINED_NOT_OUR_SERVICE', 'CONTACT_ASKED'];

export type Lesson = { correction: Correction; service: CorrectionService };
type TaughtLesson = Lesson & { text: string };

export function CorrectionsPage(): ReactNode {
  const t = useText();
  return (
    <CoordinatorOnly>
      <PageHeader title={t(m.title)} lead={t(m.lead)} />
      <NetworkTabs current="/network/corrections" />
      <Corrections />
    </CoordinatorOnly>
  );
}

function Corrections(): ReactNode {
  const t = useText();
  const [query, change] = useAddressQuery();
  const kind = kinds.find((one) => one === query.get('kind')) ?? null;
  const [teaching, setTeaching] = useState<Lesson | null>(null);
  const [taught, setTaught] = useState<readonly TaughtLesson[]>([]);
  const last = taught.at(-1);
  const close = () => setTeaching(null);
  const added = (text: string) => {
    if (teaching) setTaught([...taught, { ...teaching, text }]);
    close();
  };
  return (
    <>
      {last && <Taught key={taught.length} {...last} />}
      <div className="correction-filter">
        <Select name="kind" label={t(m.filter)} required empty={t(m.all)} value={kind ?? ''} onChange={(event) => change({ kind: event.target.value }, { replace: true })} options={kinds.map((value) => ({ value, label: t(m[value]) }))} />
      </div>
      <CorrectionList kind={kind} taught={taught} onTeach={setTeaching} />
      <TeachDialog lesson={teaching} onClose={close} onAdded={added} />
    </>
  );
}

function CorrectionList({ kind, taught, onTeach }: { kind: FeedbackKind | null; taught: readonly TaughtLesson[]; onTeach: (lesson: Lesson) => void }): ReactNode {
  const t = useText();
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(CorrectionsPageDocument, { variables: { kind }, fetchPolicy: 'cache-and-network' });
  const corrections = (data ?? previousData)?.routingCorrections;
  if (error && !corrections) return <PartFailed error={error} onAgain={refetch} />;
  if (!corrections) return <Skeleton kind="cards" count={3} />;
  const { edges, pageInfo, totalCount } = corrections;
  if (edges.length === 0) return <EmptyState title={t(m.none)} icon="check">{t(m.noneText)}</EmptyState>;
  return (
    <>
      <ul className="corrections">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <CorrectionCard correction={node} taught={servicesTaught(taught, node)} onTeach={(service) => onTeach({ correction: node, service })} />
          </li>
        ))}
      </ul>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </>
  );
}

function servicesTaught(taught: readonly TaughtLesson[], { id }: Correction): ReadonlySet<string> {
  return new Set(taught.filter(({ correction }) => correction.id === id).map(({ service }) => service.id));
}

function Taught({ text, service }: TaughtLesson): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Done actions={<LinkButton kind="secondary" to={`/services/${service.slug}#phrases`}>{t(m.see)}</LinkButton>}>
      <p>{t(m.added, { text, service: l(service.name) })}</p>
    </Done>
  );
}
