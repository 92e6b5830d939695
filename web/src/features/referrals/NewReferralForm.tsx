import { useMutation } from '@apollo/client/react';
import { type PickedCompanyFragment, ReferToServicesDocument, type SentReferralFragment } from '@luotsi/schema';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { advisedBy, type Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import type { Change } from '../../ui/useKept.ts';
import { usePickedCompany } from '../companies/CompanyPicker.tsx';
import { useLanguage } from '../../app/language.ts';
import { DraftState } from './DraftState.tsx';
import { m as drafts } from './drafts.messages.ts';
import { forgetInTab, type Kept, useKeptReferral } from './keptReferral.ts';
import { NeedPart } from './NeedPart.tsx';
import { m } from './newReferral.messages.ts';
import { inputOf, mistakesOf } from './referInput.ts';
import { SendPart } from './SendPart.tsx';
import { DiscardDialog } from './UnfinishedList.tsx';
import { useChosenServices } from './useChosenServices.ts';
import { type Saving, useSaving } from './useSaving.ts';
import { type PartProps, WhoPart } from './WhoPart.tsx';

type Props = { viewer: Viewer; /** Under which all referrals of the writer are kept in this tab. */ prefix: string; storageKey: string; seed: Partial<Kept>; /** Not the first in a row: the writing goes on at once. */ again: boolean; onDraft: (draft: string) => void; onDiscarded: (draft: string) => void; onSent: (referrals: readonly SentReferralFragment[]) => void };

export function NewReferralForm({ viewer, prefix, storageKey, seed, again, onDraft, onDiscarded, onSent }: Props): ReactNode {
  const t = useText();
  const { kept, change: put } = useKeptReferral(storageKey, seed);
  const change = useCounted(put);
  const saving = useSaving(kept, put);
  const company = usePickedCompany(kept.company);
  const municipality = company?.municipality.code ?? kept.municipality ?? advisedBy(viewer)[0]?.code ?? null;
  const chosen = useChosenServices(kept, municipality);
  const { send, refusal } = useSending({ kept, company, municipality, saving, forget: () => forgetInTab(prefix, kept.draft), onSent });
  useFirstContact(company, kept, put);
  useEffect(() => onDraft(kept.draft), [onDraft, kept.draft]);
  useEffect(() => {
    if (again) document.querySelector<HTMLElement>('main [role=combobox]')?.focus();
  }, [again]);
  const part: PartProps = { kept, change, company, refusal };
  return (
    <>
      <Form
        quick
        label={t(m.title)}
        check={() => mistakesOf(kept, company, chosen.isOutside, t)}
        action={send}
        note={<DraftState kept={kept} state={saving.state} />}
        buttons={sendButton(kept.services.length)}
      >
        <WhoPart {...part} />
        <NeedPart {...part} municipality={municipality} />
        <SendPart {...part} municipality={municipality} />
      </Form>
      {saving.state !== 'none' && <Discard kept={kept} saving={saving} onDiscarded={onDiscarded} />}
    </>
  );
}

const sendButton = (n: number) => (pending: boolean): ReactNode => <SendButton pending={pending} n={n} />;

function SendButton({ pending, n }: { pending: boolean; n: number }): ReactNode {
  const t = useText();
  return (
    <>
      <ButtonRow>
        <Button type="submit" name="intent" value="send" pending={pending}>{n > 1 ? t(m.sendMany, { n }) : t(m.send)}</Button>
      </ButtonRow>
      <p className="field-hint keys">{t(m.quick)}</p>
    </>
  );
}

/** Outside the form, because it asks in a form of its own. */
function Discard({ kept, saving, onDiscarded }: { kept: Kept; saving: Saving; onDiscarded: Props['onDiscarded'] }): ReactNode {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const draft = asking ? { id: kept.draft, form: { companyName: kept.companyText } } : null;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>{t(drafts.discardThis)}</Button>
      <DiscardDialog draft={draft} before={saving.hold} onKeep={() => setAsking(false)} onDone={onDiscarded} />
    </>
  );
}

/** What somebody writes is to be saved; what the page fills in by itself is not worth a draft. */
function useCounted(put: Change<Kept>): (changes: Partial<Kept>) => void {
  return useCallback((changes) => put((before) => ({ ...changes, changes: before.changes + 1 })), [put]);
}

type Sending = { kept: Kept; company: PickedCompanyFragment | null; municipality: string | null; saving: Saving; forget: () => void; onSent: Props['onSent'] };

function useSending({ kept, company, municipality, saving, forget, onSent }: Sending) {
  const language = useLanguage();
  const [refer] = useMutation(ReferToServicesDocument);
  const [refusal, setRefusal] = useState<PartProps['refusal']>(null);
  const send = async () => {
    setRefusal(null);
    await saving.hold();
    try {
      const { data } = await refer({ variables: { input: inputOf(kept, company, municipality, language) } });
      forget();
      if (data) onSent(data.referToServices);
    } catch (error) {
      saving.release();
      const { code, message } = problemOf(error);
      if (code && message) setRefusal({ code, message });
      throw error;
    }
  };
  return { send, refusal };
}

/** A company with one person has an obvious contact; the adviser can still choose another, or nobody. */
function useFirstContact(company: PickedCompanyFragment | null, kept: Kept, put: Change<Kept>): void {
  const first = company?.people[0]?.person;
  const open = kept.contact === null && first !== undefined;
  useEffect(() => {
    if (open) put(({ consent }) => ({ contact: first.id, consent: { ...consent, givenBy: consent.givenBy || first.name } }));
  }, [open, first, put]);
}
