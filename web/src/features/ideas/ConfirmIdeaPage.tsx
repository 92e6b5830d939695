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
  const { deed, done, idea } = confirmed?.confirmIdeaLink ?? data.ideaByLink;
  const isIdea = deed === 'PROPOSE';
  if (done) return <Confirmed isIdea={isIdea} idea={idea} />;
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

/** What comes next, and how one takes it back: who confirmed by mail signs in by mail. */
function Confirmed({ isIdea, idea }: { isIdea: boolean; idea: IdeaByLinkQuery['ideaByLink']['idea'] }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const title = t(isIdea ? m.confirmedIdea : m.confirmedSupport);
  if (!idea?.title) return <PageHeader title={title} />;
  const page = `/ideas/idea/${idea.id}`;
  const signIn = <Link to={`/sign-in?${new URLSearchParams({ returnTo: inLanguage(language, page) })}`} />;
  return (
    <>
      <PageHeader title={title} actions={<LinkButton to={page}>{t(m.toIdea)}</LinkButton>} />
      <div className="idea-body">
        <Said lang={idea.language.toLowerCase()}>{idea.title}</Said>
        <p><RichText message={isIdea ? m.goOnIdea : m.goOnSupport} parts={{ signIn }} /></p>
      </div>
    </>
  );
}
