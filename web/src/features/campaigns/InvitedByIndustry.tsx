import { useQuery } from '@apollo/client/react';
import { CompaniesToAskDocument, type CompaniesToAskQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { m } from './hostCampaign.messages.ts';
import type { Invited } from './campaignPlan.ts';

type Props = { municipality: string; invited: readonly Invited[]; onAdd: (companies: Invited[]) => void };

/** Whole industries at once: only companies that somebody of is in the portal, because nobody else gets the mail. */
export function InvitedByIndustry({ municipality, invited, onAdd }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { data } = useQuery(CompaniesToAskDocument, { variables: { municipality }, skip: municipality === '' });
  if (!data || data.companiesToAsk.length === 0) return null;
  const names = new Map(data.industries.map(({ code, name }) => [code, l(name)]));
  const groups = [...new Set(data.companiesToAsk.map(({ section }) => section))]
    .map((key) => ({ key: key ?? '', name: names.get(key ?? '') ?? t(m.noIndustry), companies: data.companiesToAsk.filter(({ section }) => section === key) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.name.localeCompare(b.name));
  return (
    <Disclosure summary={t(m.byIndustry)}>
      <p>{t(m.byIndustryHint)}</p>
      <ul className="invite-groups">
        {[{ key: 'all', name: t(m.allCompanies), companies: data.companiesToAsk }, ...groups].map(({ key, ...group }) => (
          <Group key={key} {...group} {...{ invited, onAdd }} />
        ))}
      </ul>
    </Disclosure>
  );
}

type GroupProps = { name: string; companies: CompaniesToAskQuery['companiesToAsk']; invited: readonly Invited[]; onAdd: Props['onAdd'] };

function Group({ name, companies, invited, onAdd }: GroupProps): ReactNode {
  const t = useText();
  const missing = companies.filter(({ company }) => invited.every(({ id }) => id !== company));
  const add = () => onAdd(missing.map(({ company, name: called }) => ({ id: company, name: called })));
  return (
    <li>
      <span>{t(m.industryCompanies, { name, n: companies.length })}</span>
      {missing.length === 0 && <span className="invite-all">{t(m.allAdded)}</span>}
      {missing.length > 0 && (
        <Button kind="secondary" onClick={add}>
          {t(m.addMissing, { n: missing.length })}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
