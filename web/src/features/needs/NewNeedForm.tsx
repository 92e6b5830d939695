import { useMutation } from '@apollo/client/react';
import { LinkIdeaDocument, type PickedCompanyFragment, RecordNeedDocument } from '@luotsi/schema';
import type { NeedSource } from '@luotsi/schema/types';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { KeptForm } from '../../ui/KeptForm.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { CompanyField } from './CompanyField.tsx';
import { m as need } from './need.messages.ts';
import { NeedFields, type Topics } from './NeedFields.tsx';
import { needInput } from './needInput.ts';
import { m } from './newNeed.messages.ts';
import { sourceOptions } from './WindowFields.tsx';

export type NewNeedFormProps = {
  advises: boolean;
  own: readonly { id: string; name: string }[];
  company: PickedCompanyFragment | null;
  /** The municipality where the writer advises. */
  near: string | null;
  topics: Topics;
  onCompany: (id: string) => void;
  onAddCompany: (typed: string) => void;
};

/** What another page knows already, such as that of a call: given with the way here, never in the address. */
export type NeedBegun = { words?: string; source?: NeedSource; /** The company of which it is begun. */ of?: string; /** The idea that becomes a need. */ idea?: string; /** What it is about. */ topic?: string; /** Everybody knows already whose it is. */ nameShown?: boolean };

export function NewNeedForm({ advises, own, company, near, topics, onCompany, onAddCompany }: NewNeedFormProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const begun = useLocation().state as NeedBegun | null;
  const [record] = useMutation(RecordNeedDocument);
  const [link] = useMutation(LinkIdeaDocument);
  const wrongOrder = (values: FormValues) => (values.text('windowTo') < values.text('windowFrom') ? [{ name: 'windowTo', message: t(m.wrongOrder) }] : []);
  return (
    <KeptForm
      keep={keptAs(begun)}
      quick
      submit={t(advises ? m.submit : m.ownSubmit)}
      check={wrongOrder}
      action={async (values, { key }) => {
        const { data } = await record({ variables: { input: { ...needInput(values, company?.id ?? values.text('company')), key } } });
        // Sent again after a fault, the key finds the same need.
        if (data && begun?.idea) await link({ variables: { input: { idea: begun.idea, need: data.recordNeed.id } } });
        if (data) navigate(inLanguage(language, `/needs/${data.recordNeed.id}`), { state: { recorded: true } });
      }}
    >
      <NeedFields
        {...{ advises, topics, near }}
        municipality={company?.municipality.code ?? null}
        said={begun?.words?.slice(0, 2000)}
        begun={begun?.topic}
        nameKnown={begun?.nameShown}
        who={<CompanyField {...{ advises, own, company }} onChoose={onCompany} onAdd={onAddCompany} />}
      >
        {advises && <Select name="source" label={t(m.source)} required empty={null} defaultValue={begun?.source} options={(begun?.idea ? ['IDEA' as const, ...sourceOptions] : sourceOptions).map((value) => ({ value, label: t(need[value]) }))} />}
      </NeedFields>
    </KeptForm>
  );
}

/** Words that were brought along are a draft of their own, and so is what was begun of one company: it does not come back for another. */
function keptAs(begun: NeedBegun | null): string {
  return ['need', begun?.of, begun?.words?.slice(0, 100)].filter(Boolean).join('.');
}
