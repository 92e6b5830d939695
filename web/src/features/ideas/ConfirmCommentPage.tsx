import { useMutation, useQuery } from '@apollo/client/react';
import { CommentByLinkDocument, ConfirmCommentDocument, type GuestsCommentFragment } from '@luotsi/schema';
import { type ReactNode, useEffect } from 'react';
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
import { m } from './guest.messages.ts';
import './ideas.css';
import { m as ideas } from './ideas.messages.ts';

/** Opening the link shows what would be published; only the button publishes, because programs open links in mails too. */
export function ConfirmCommentPage(): ReactNode {
  const t = useText();
  const { token = '' } = useParams();
  const { data, error } = useQuery(CommentByLinkDocument, { variables: { token }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const [confirm, { data: confirmed }] = useMutation(ConfirmCommentDocument);
  useEffect(() => {
    if (confirmed) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [confirmed]);
  if (error && problemOf(error).code === 'LINK_NOT_VALID') return <PageHeader title={t(m.linkOver)} lead={t(m.linkOverText)} actions={<LinkButton kind="secondary" to="/ideas">{t(m.toAll)}</LinkButton>} />;
  if (error && !data) return <ErrorPage error={error} />;
  if (!data) return <PageSkeleton />;
  const one = confirmed?.confirmComment ?? data.commentByLink;
  if (one.done) return <Published one={one} />;
  return (
    <>
      <PageHeader title={t(m.confirm)} lead={t(m.confirmText)} />
      <div className="idea-body">
        <AboutIdea one={one} />
        <Said lang={one.language.toLowerCase()}>{one.text}</Said>
      </div>
      <Form submit={t(m.publish)} action={async () => void (await confirm({ variables: { token } }))}>
        {null}
      </Form>
    </>
  );
}

function AboutIdea({ one: { idea } }: { one: GuestsCommentFragment }): ReactNode {
  const t = useText();
  return idea?.title ? <p>{t(m.about)}: <Link to={`/ideas/idea/${idea.id}`}><span lang={idea.language.toLowerCase()}>{idea.title}</span></Link></p> : null;
}

/** What is true now: it may have been taken back or hidden since. */
function Published({ one }: { one: GuestsCommentFragment }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { idea, comment } = one;
  const page = `/ideas/idea/${idea?.id}`;
  const toIdea = idea && <LinkButton to={page}>{t(m.toIdea)}</LinkButton>;
  if (!comment || !idea?.title) return <PageHeader title={t(m.gone)} lead={t(m.goneText)} actions={toIdea} />;
  if (comment.withdrawnAt) return <PageHeader title={t(m.removed)} lead={t(m.removedText)} actions={toIdea} />;
  if (comment.hiddenAt) return <PageHeader title={t(m.hidden)} lead={t(ideas.hiddenBecause, { reason: comment.hiddenReason ?? '' })} actions={toIdea} />;
  const signIn = <Link to={`/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, page) })}`} />;
  return (
    <>
      <PageHeader title={t(m.published)} actions={toIdea} />
      <div className="idea-body">
        <AboutIdea one={one} />
        <Said lang={comment.language.toLowerCase()}>{comment.text}</Said>
        <p><RichText message={m.goOn} parts={{ signIn }} /></p>
      </div>
    </>
  );
}
