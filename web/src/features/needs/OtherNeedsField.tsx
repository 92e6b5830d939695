import { useQuery } from '@apollo/client/react';
import { type NeedDetailsFragment, NeedsOfTopicDocument } from '@luotsi/schema';
import type { NeedStatus } from '@luotsi/schema/types';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import type { Option } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './answers.messages.ts';

/** What the same deed answers too: the department's other open needs on the topic. With one chosen the answer becomes a plan with a name. */
export function OtherNeedsField({ need }: { need: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [chosen, setChosen] = useState<string[]>([]);
  const own = viewer?.memberships.map(({ department }) => department?.id) ?? [];
  const department = need.departments.find(({ id }) => own.includes(id))?.id;
  const { data } = useQuery(NeedsOfTopicDocument, { variables: { department: department ?? '', topic: need.topic.code }, skip: !department, fetchPolicy: 'cache-and-network' });
  const others = (data?.needs.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== need.id);
  if (others.length === 0) return null;
  return (
    <>
      <CheckboxGroup
        name="others"
        label={t(m.others)}
        hint={t(m.othersHint)}
        value={chosen}
        onChange={setChosen}
        options={others.map(optionOf)}
      />
      {chosen.length > 0 && <TextField name="name" label={t(m.planName)} hint={t(m.planNameHint)} required />}
    </>
  );
}

type Waiting = { id: string; status: NeedStatus; title: string; company: { name: string } | null; companyPlace: string | null };

/** The value carries how the need stood when it was seen, so that nobody answers what somebody else has moved. */
export function optionOf({ id, status, title, company, companyPlace }: Waiting): Option {
  return { value: `${id} ${status}`, label: title, hint: company?.name ?? companyPlace ?? undefined };
}

export function seenNeed(value: string): { need: string; status: NeedStatus } {
  const [need, status] = value.split(' ') as [string, NeedStatus];
  return { need, status };
}
