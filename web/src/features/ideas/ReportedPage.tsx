import { useMutation, useQuery } from '@apollo/client/react';
import { IdeaReportsDocument, type IdeaReportsQuery, LeaveReportedDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { PartFailed } from '../../app/PartFailed.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, CardList } from '../../ui/Card.tsx';
import { Done } from '../../ui/Done.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HostCampaign } from '../campaigns/HostCampaign.tsx';
import './ideas.css';
import { m as ideas } from './ideas.messages.ts';
import { HideDialog } from './ModerationDialogs.tsx';
import { m } from './proposing.messages.ts';

type Report = IdeaReportsQuery['ideaReports']['edges'][number]['node'];

export function ReportedPage(): ReactNode {
  const t = useText();
  return (
    <HostCampaign title={t(m.reportedTitle)} lead={t(m.reportedLead)}>
      {(campaign) => <Reports campaign={campaign} />}
    </HostCampaign>
  );
}

function Reports({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const [hiding, setHiding] = useState<Report | null>(null);
  const [done, setDone] = useState<{ key: string; text: Message } | null>(null);
  const { data, error, loading, fetchMore, refetch } = useQuery(IdeaReportsDocument, { variables: { campaign: campaign.id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <PartFailed error={error} onAgain={refetch} />;
  if (!data) return <Skeleton kind="cards" count={2} />;
  const { edges, pageInfo, totalCount } = data.ideaReports;
  const hidden = (text: Message) => {
    setHiding(null);
    setDone({ key: crypto.randomUUID(), text });
  };
  return (
    <>
      {done && <Done key={done.key}>{t(done.text)}</Done>}
      {edges.length === 0 && <EmptyState title={t(m.reportedNone)} icon="check">{t(m.reportedNoneText)}</EmptyState>}
      <CardList>
        {edges.map(({ node }) => (
          <OneReport key={node.id} report={node} onHide={() => setHiding(node)} />
        ))}
      </CardList>
      <Pager shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} pending={loading} onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      <HideDialog idea={hiding?.idea.id ?? ''} comment={hiding?.comment?.id ?? null} open={hiding !== null} onClose={() => setHiding(null)} onDone={hidden} />
    </>
  );
}

function OneReport({ report: { idea, comment, reason, at }, onHide }: { report: Report; onHide: () => void }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [leave, { loading }] = useMutation(LeaveReportedDocument, { refetchQueries: ['IdeaReports'] });
  const said = comment ?? idea;
  return (
    <Card
      level={2}
      title={idea.title ?? t(ideas.hiddenTitle)}
      eyebrow={`${t(comment ? m.reportedComment : m.reportedIdea)} · ${f.dateTime(at)}`}
      actions={
        <>
          <Button kind="danger" onClick={onHide}>{t(ideas.hide)}</Button>
          <Button kind="secondary" pending={loading} onClick={() => void leave({ variables: { input: { idea: idea.id, comment: comment?.id ?? null } } }).catch(() => undefined)}>{t(m.leave)}</Button>
        </>
      }
    >
      <p className="idea-text" lang={said.language.toLowerCase()}>{said.text}</p>
      <p><strong>{t(m.reportedBecause, { reason })}</strong></p>
    </Card>
  );
}
