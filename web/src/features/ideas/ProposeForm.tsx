import { useMutation } from '@apollo/client/react';
import { ProposeAsGuestDocument, ProposeIdeaDocument, type WholeCampaignFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { RichText } from '../../app/RichText.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Link } from '../../ui/Link.tsx';
import { useKept } from '../../ui/useKept.ts';
import { GuestFields, guestOf } from './GuestFields.tsx';
import { SimilarIdeas, useIdeaHints } from './Hints.tsx';
import { contentOf, IdeaFields } from './IdeaFields.tsx';
import { m } from './proposing.messages.ts';
import { SignatureFields, useSigning } from './SignatureFields.tsx';
import { MOST_TOPICS, TopicsField } from './TopicsField.tsx';

type Kept = { title: string; text: string; place: string; /** Chosen by the writer; null: as proposed. */ topics: string[] | null };

/** What is typed stays in the tab over errors and reloads until it is sent. */
export function ProposeForm({ campaign }: { campaign: WholeCampaignFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const { kept, change, forget } = useKept<Kept>(`luotsi.idea.${campaign.id}`, (before) => ({ title: '', text: '', place: '', topics: null, ...before }));
  const [sentTo, setSentTo] = useState<string | null>(null);
  const hints = useIdeaHints(campaign.id, kept.title, kept.text);
  const proposed = hints?.topics.map(({ code }) => code) ?? [];
  const topics = (kept.topics ?? proposed).slice(0, MOST_TOPICS);
  const send = useSend(campaign.id, setSentTo);
  if (sentTo) return <Done title={t(m.sent)} actions={<LinkButton kind="secondary" to={`/ideas/${campaign.id}`}>{t(m.toCampaign)}</LinkButton>}>{t(m.sentIdea, { email: sentTo })}</Done>;
  return (
    <>
      {!viewer && <AskToSignIn />}
      <Form
        submit={t(viewer ? m.publish : m.sendGuest)}
        action={async (values, { key }) => {
          await send(values, kept.topics ?? (hints ? topics : null), key);
          forget();
        }}
      >
        <IdeaFields typed={kept} onType={change} hints={<SimilarIdeas hints={hints} />} />
        <TopicsField value={topics} hint={kept.topics === null ? t(m.topicsHint) : undefined} onChange={(chosen) => change({ topics: chosen })} />
        {viewer ? <SignatureFields isHost={campaign.isHost} /> : <GuestFields />}
      </Form>
    </>
  );
}

function useSend(campaign: string, onSent: (email: string) => void): (values: FormValues, topics: string[] | null, key: string) => Promise<void> {
  const language = useLanguage();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [opened] = useState(() => Date.now());
  const [propose] = useMutation(ProposeIdeaDocument);
  const sign = useSigning();
  const [proposeAsGuest] = useMutation(ProposeAsGuestDocument);
  return async (values, topics, key) => {
    const content = { ...contentOf(values), campaign, topics, key };
    if (viewer) {
      const { data } = await propose({ variables: { input: { ...content, ...(await sign(values)) } } });
      if (data) navigate(inLanguage(language, `/ideas/idea/${data.proposeIdea.id}`));
      return;
    }
    const guest = guestOf(values, opened);
    await proposeAsGuest({ variables: { input: { ...content, ...guest } } });
    onSent(guest.email);
  };
}

function AskToSignIn(): ReactNode {
  const { pathname } = useLocation();
  return (
    <p className="idea-small idea-account">
      <RichText message={m.hasAccount} parts={{ signIn: <Link to={`/sign-in?returnTo=${encodeURIComponent(pathname)}`} /> }} />
    </p>
  );
}
