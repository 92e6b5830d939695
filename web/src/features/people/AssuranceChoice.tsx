import { useMutation, useQuery } from '@apollo/client/react';
import { AssuranceMailDocument, SetAssuranceMailDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { m } from './assuranceMail.messages.ts';
import { MailChoice } from './MailChoice.tsx';

/** For contacts of providers: whether they are asked by mail to confirm their services. */
export function AssuranceChoice(): ReactNode {
  const { data, error } = useQuery(AssuranceMailDocument, { fetchPolicy: 'network-only' });
  const [set] = useMutation(SetAssuranceMailDocument);
  return <MailChoice name="assurance" words={m} wanted={data?.wantsAssuranceMail} failed={error !== undefined} onSave={async (wanted) => (await set({ variables: { wanted } })).data?.setAssuranceMail} />;
}
