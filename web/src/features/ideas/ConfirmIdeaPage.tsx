import { useMutation, useQuery } from '@apollo/client/react';
import { ConfirmIdeaLinkDocument, IdeaByLinkDocument, type IdeaByLinkQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useParams } from '../../app/address.tsx';
import { ErrorPage } from '../../app/ErrorBoundary.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';
import { problemOf } from '../../app/problem.ts';
import { RichText } from '../../app/RichText.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Said } from '../../ui/Said.tsx';
import './ideas.css';
import { m } from './proposing.messages.ts';

/** Opening the link shows what it is about; only the button confirms, because programs open links in mails too. */
export function ConfirmIdeaPage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const { data, error } = useQuery(IdeaByLinkDocument, { variables: { token }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const [confirm, { data: confirmed }] = useMutation(ConfirmIdeaLinkDocument);
  if (error && problemOf(error).code === 'LINK_NOT_VALID') return <PageHeader title={t(m.linkOver)} lead={t(m.linkOverText)} actions={<LinkButton kind="secondary" to="/ideas">{t(m.toAll)}</LinkButton>} />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const one = confirmed?.confirmIdeaLink ?? data.ideaByLink;
  const { deed, idea } = one;
  const isIdea = deed === 'PROPOSE';
  if (one.done) return <Confirmed one={one} />;
  return (
    <>
      <PageHeader title={t(isIdea ? m.confirmIdea : m.confirmSupport)} lead={t(isIdea ? m.confirmIdeaText : m.confirmSupportText)} />
      {idea && <div className="idea-body"><Said lang={idea.language.toLowerCase()}>{idea.title}</Said></div>}
      <Form submit={t(m.confirm)} action={async () => void (await confirm({ variables: { token } }))}>
        {null}
      </Form>
    </>
  );
}

/** What is true now, and how one takes it back: who confirmed by mail signs in by mail. */
function Confirmed({ one: { deed, supports, idea } }: { one: IdeaByLinkQuery['ideaByLink'] }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const isIdea = deed === 'PROPOSE';
  if (!idea?.title) return <Gone isIdea={isIdea} idea={idea} />;
  const page = `/ideas/idea/${idea.id}`;
  const toIdea = <LinkButton to={page}>{t(m.toIdea)}</LinkButton>;
  if (!isIdea && !supports) return <PageHeader title={t(m.supportTakenBack)} lead={t(m.supportTakenBackText)} actions={toIdea} />;
  const signIn = <Link to={`/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, page) })}`} />;
  return (
    <>
      <PageHeader title={t(isIdea ? m.confirmedIdea : m.confirmedSupport)} actions={toIdea} />
      <div className="idea-body">
        <Said lang={idea.language.toLowerCase()}>{idea.title}</Said>
        <p><RichText message={isIdea ? m.goOnIdea : m.goOnSupport} parts={{ signIn }} /></p>
      </div>
    </>
  );
}

/** It was confirmed, and is no longer read by all. */
function Gone({ isIdea, idea }: { isIdea: boolean; idea: IdeaByLinkQuery['ideaByLink']['idea'] }): ReactNode {
  const t = useText();
  const isWithdrawn = !idea || idea.withdrawnAt !== null;
  const why = isWithdrawn ? t(isIdea ? m.withdrawnIdeaText : m.goneSupportedText) : t(m.becauseHidden, { reason: idea.hiddenReason ?? '' });
  return <PageHeader title={t(!isIdea ? m.goneSupported : isWithdrawn ? m.withdrawnIdea : m.hiddenIdea)} lead={why} actions={idea && <LinkButton kind="secondary" to={`/ideas/idea/${idea.id}`}>{t(m.toIdea)}</LinkButton>} />;
}
