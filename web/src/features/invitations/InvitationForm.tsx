import { useMutation } from '@apollo/client/react';
import { type CompanyBuilderQuery, InviteCompaniesDocument, type Language } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { CompanyTicks } from './CompanyTicks.tsx';
import type { Sent } from './CompanyBuilder.tsx';
import { InvitationPreview } from './InvitationPreview.tsx';
import { MessageFields } from './MessageFields.tsx';
import { m } from './builder.messages.ts';
import { useKeptInvitation } from './keptInvitation.ts';
import type { Company } from './partedCompanies.ts';

const MOST = 100;

type Props = { event: string; companies: readonly Company[]; industries: CompanyBuilderQuery['industries']; isCut: boolean; onSent: (made: Sent) => Promise<void> };

/** Tick, write, look, send. */
export function InvitationForm({ event, companies, industries, isCut, onSent }: Props): ReactNode {
  const t = useText();
  const { kept, change, begin } = useKeptInvitation(event);
  const [isPreviewed, setPreviewed] = useState(false);
  const [invite] = useMutation(InviteCompaniesDocument);
  const chosen = companies.filter(({ company }) => kept.companies.includes(company));
  const inLanguages = (Object.entries(kept.others) as [Language, string][]).filter(([, text]) => text.trim() !== '').map(([language, text]) => ({ language, text }));
  const send = async () => {
    const input = { event, companies: chosen.map(({ company }) => company), message: kept.message.trim() || null, inLanguages, key: kept.key };
    const { data } = await invite({ variables: { input } });
    begin();
    await onSent(data!.inviteCompanies);
  };
  const check = () => {
    if (chosen.length === 0) return [{ name: 'companies', message: t(m.noneSelected) }];
    return chosen.length > MOST ? [{ name: 'companies', message: t(m.tooMany) }] : [];
  };
  return (
    <>
      <Form
        label={t(m.write)}
        submit={t(m.send, { n: chosen.length })}
        secondary={<Button kind="quiet" icon="mail" onClick={() => setPreviewed(true)}>{t(m.preview)}</Button>}
        note={t(m.note)}
        check={check}
        action={send}
      >
        <CompanyTicks companies={companies} industries={industries} isCut={isCut} chosen={kept.companies} onChosen={(ids) => change({ companies: ids })} />
        <MessageFields kept={kept} chosen={chosen} change={change} />
      </Form>
      <InvitationPreview open={isPreviewed} onClose={() => setPreviewed(false)} event={event} kept={kept} />
    </>
  );
}
