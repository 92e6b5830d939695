import { useMutation, useQuery } from '@apollo/client/react';
import { IdeaDigestDocument, SetIdeaDigestDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { m } from './ideaDigest.messages.ts';
import { MailChoice } from './MailChoice.tsx';

/** Whether one mail a day tells what is new in what somebody follows. */
export function IdeaDigestChoice(): ReactNode {
  const t = useText();
  const { data, error } = useQuery(IdeaDigestDocument, { fetchPolicy: 'network-only' });
  const [set] = useMutation(SetIdeaDigestDocument);
  return (
    <>
      <MailChoice name="ideaDigest" words={m} wanted={data?.wantsIdeaDigest} failed={error !== undefined} onSave={async (wanted) => (await set({ variables: { wanted } })).data?.setIdeaDigest} />
      <p><LinkButton kind="quiet" to="/ideas/followed">{t(m.toFollowed)}</LinkButton></p>
    </>
  );
}
