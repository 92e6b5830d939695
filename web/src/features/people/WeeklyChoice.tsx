import { useMutation, useQuery } from '@apollo/client/react';
import { SetWeeklyDigestDocument, WeeklyDigestDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { MailChoice } from './MailChoice.tsx';
import { m } from './weekly.messages.ts';

/** For those who serve businesses: whether one mail a week tells them what is new. */
export function WeeklyChoice(): ReactNode {
  const { data, error } = useQuery(WeeklyDigestDocument, { fetchPolicy: 'network-only' });
  const [set] = useMutation(SetWeeklyDigestDocument);
  return <MailChoice name="weekly" words={m} wanted={data?.wantsWeeklyDigest} failed={error !== undefined} onSave={async (wanted) => (await set({ variables: { wanted } })).data?.setWeeklyDigest} />;
}
