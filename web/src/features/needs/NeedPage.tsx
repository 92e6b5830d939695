import { useQuery } from '@apollo/client/react';
import { NeedPageDocument, type NeedDetailsFragment } from '@luotsi/schema';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation, useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { hasRole, useSession } from '../../app/session.tsx';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Done } from '../../ui/Done.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Columns, Section } from '../../ui/Section.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ChangeNeedDialog } from './ChangeNeedDialog.tsx';
import { NeedAnswer } from './NeedAnswer.tsx';
import { NeedStatusTag } from './NeedCard.tsx';
import { NeedFacts } from './NeedFacts.tsx';
import { NeedHistory } from './NeedHistory.tsx';
import { NeedMoves } from './NeedMoves.tsx';
import { NeedQuestions } from './NeedQuestions.tsx';
import { SignInToSeeNeeds } from './SignInToSeeNeeds.tsx';
import { m as answers } from './answers.messages.ts';
import { m } from './need.messages.ts';
import { m as list } from './needs.messages.ts';
import './needs.css';

/** Ideas come after needs: only advisers load what publishes one. */
const PublishNeedLink = lazy(async () => ({ default: (await import('../ideas/PublishNeedLink.tsx')).PublishNeedLink }));

export function NeedPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, loading } = useSession();
  const { data, error } = useQuery(NeedPageDocument, { variables: { id }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!loading && !viewer) return <SignInToSeeNeeds />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  if (!data.need) return <NotFound title={t(m.hiddenTitle)}>{t(m.hiddenText)}</NotFound>;
  return <NeedContent need={data.need} />;
}

function NeedContent({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { state } = useLocation();
  const [done, setDone] = useState<Message | null>((state as { recorded?: boolean } | null)?.recorded ? m.recordedNow : null);
  const [changing, setChanging] = useState(false);
  const [gone, setGone] = useState(false);
  if (gone) return <Gone />;
  return (
    <>
      <Breadcrumbs items={[{ to: '/needs', label: t(list.title) }]} />
      <PageHeader
        title={need.title}
        eyebrow={l(need.topic.name)}
        tags={
          <>
            <NeedStatusTag need={need} />
            <Tag>{t(list[need.certainty])}</Tag>
          </>
        }
        actions={<PageActions need={need} onChange={() => setChanging(true)} />}
      />
      {done && (
        <Done key={done.id} title={t(done)} actions={<LinkButton kind="secondary" to="/needs">{t(m.nextNeed)}</LinkButton>}>
          {done === m.recordedNow && <p>{t(m.recordedNowText)}</p>}
        </Done>
      )}
      <Columns aside={<NeedFacts need={need} onHidden={() => setDone(m.nameHiddenNow)} />}>
        <Words need={need} />
        <NeedAnswer need={need} />
        <NeedMoves need={need} onDone={setDone} onHandedOver={() => setGone(true)} />
        <NeedQuestions need={need} onDone={setDone} />
        <NeedHistory need={need} />
        <Referrals need={need} />
      </Columns>
      <ChangeNeedDialog
        open={changing}
        need={need}
        onClose={() => setChanging(false)}
        onChanged={() => {
          setChanging(false);
          setDone(m.changed);
        }}
      />
    </>
  );
}

/** The department no longer sees what it has handed over. */
function Gone(): ReactNode {
  const t = useText();
  return (
    <>
      <PageHeader title={t(list.title)} />
      <Done title={t(answers.handedOver)} actions={<LinkButton to="/needs">{t(m.nextNeed)}</LinkButton>}>
        <p>{t(answers.handedOverText)}</p>
      </Done>
    </>
  );
}

function PageActions({ need, onChange }: { need: NeedDetailsFragment; onChange: () => void }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const refers = hasRole(viewer, 'ADVISER') && need.company;
  const way = new URLSearchParams({ company: need.company?.id ?? '', need: need.id, q: need.words.slice(0, 300) });
  return (
    <>
      {refers && <LinkButton icon="handover" to={`/referrals/new?${way}`}>{t(m.refer)}</LinkButton>}
      {need.publishable && <Suspense fallback={null}><PublishNeedLink need={need} /></Suspense>}
      {need.changeable && <Button kind="secondary" onClick={onChange}>{t(m.change)}</Button>}
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(list.print)}</Button>
    </>
  );
}

function Words({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  return (
    <Section title={t(m.ownWords)}>
      <blockquote className="need-words" lang={need.language.toLowerCase()}>{need.words}</blockquote>
      <p className="need-answer-by">{t(m[`in${need.language}`])}</p>
    </Section>
  );
}

function Referrals({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  if (need.referrals.length === 0) return null;
  return (
    <Section title={t(m.referrals)}>
      <ul className="need-links">
        {need.referrals.map(({ id, reference, service }) => (
          <li key={id}>
            <Link to={`/referrals/${id}`}>{l(service.name)}</Link> ({reference})
          </li>
        ))}
      </ul>
    </Section>
  );
}
