import { useLazyQuery } from '@apollo/client/react';
import { InvitableCompaniesDocument } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Chosen } from '../../ui/ChosenMany.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { m } from './hostCampaign.messages.ts';
import type { Invited } from './campaignPlan.ts';
import { InvitedByIndustry } from './InvitedByIndustry.tsx';

type Props = { /** Of which companies are invited; empty where it is not chosen yet. */ municipality: string; invited: readonly Invited[]; onChange: (invited: Invited[]) => void };

const PAUSE = 200;
/** More than these would push the rest of the form away. */
const FEW = 12;

/** Companies of the own municipality, found while they are typed. */
export function InvitedField({ municipality, invited, onChange }: Props): ReactNode {
  const t = useText();
  const [text, setText] = useState('');
  const [ask, { data, loading }] = useLazyQuery(InvitableCompaniesDocument);
  const search = text.trim();
  useEffect(() => {
    if (!search) return undefined;
    const timer = setTimeout(() => void ask({ variables: { search } }).catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [ask, search]);
  const found = search && data ? data.companies.edges.map(({ node }) => node).filter(({ id }) => !invited.some((one) => one.id === id)) : [];
  const chosen = <Chosen label={t(m.invited)} chosen={invited.map(({ id, name }) => ({ value: id, label: name }))} onRemove={(gone) => onChange(invited.filter(({ id }) => id !== gone))} />;
  return (
    <>
      <ComboBox
        name="invited"
        label={t(m.invited)}
        hint={t(m.invitedHint)}
        {...{ text }}
        onText={setText}
        searching={loading}
        options={found.map(({ id, name, place }) => ({ value: id, label: name, ...(place ? { detail: place } : {}) }))}
        onChoose={({ value, label }) => {
          onChange([...invited, { id: value, name: label }]);
          setText('');
        }}
      >
        {invited.length > FEW ? <Disclosure summary={t(m.invitedCount, { n: invited.length })}>{chosen}</Disclosure> : chosen}
      </ComboBox>
      <InvitedByIndustry {...{ municipality, invited }} onAdd={(more) => onChange([...invited, ...more])} />
    </>
  );
}
