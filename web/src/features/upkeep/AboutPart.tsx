import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/Choices.tsx';
import { ChosenMany } from '../../ui/ChosenMany.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sizeClasses } from '../companies/companyWords.ts';
import { m as companies } from '../companies/companies.messages.ts';
import { m as service } from '../directory/service.messages.ts';
import { m as page } from '../directory/servicePage.messages.ts';
import { m as fields } from './fields.messages.ts';
import { m } from './form.messages.ts';
import type { Choices, OrganisationSaid, ServiceSaid } from './serviceSaid.ts';
import type { Typing } from './useDraft.ts';
import { useOptions } from './useOptions.ts';

const stages = ['IDEA', 'STARTING', 'GROWING', 'INTERNATIONALISING', 'CHANGING', 'DIFFICULTY', 'CLOSING'] as const;
const costs = ['FREE', 'MIXED', 'PAID'] as const;

export function AboutFields({ said, say, choices }: Typing<ServiceSaid> & { choices: Choices }): ReactNode {
  const t = useText();
  const optionsOf = useOptions();
  const sections = choices.industries.filter(({ code }) => code.length === 1);
  return (
    <>
      <ChosenMany name="topics" label={t(fields.topics)} hint={t(m.topicsHint)} mark="" options={optionsOf(choices.topics)} value={said.topics} onChange={(topics) => say({ topics })} />
      <CheckboxGroup name="stages" label={t(fields.stages)} hint={t(m.emptyIsAll)} value={said.stages} onChange={(chosen) => say({ stages: chosen })} options={stages.map((value) => ({ value, label: t(page[value]) }))} />
      <CheckboxGroup name="sizes" label={t(fields.sizes)} hint={t(m.emptyIsAll)} value={said.sizes} onChange={(sizes) => say({ sizes })} options={sizeClasses.map((value) => ({ value, label: t(companies[value]) }))} />
      {/* Most services are for all industries: twenty boxes that stay empty would only be in the way. */}
      <Disclosure summary={`${t(fields.industries)} (${said.industries.length})`} open={said.industries.length > 0}>
        <CheckboxGroup name="industries" label={t(fields.industries)} hint={t(m.emptyIsAll)} value={said.industries} onChange={(industries) => say({ industries })} options={optionsOf(sections)} />
      </Disclosure>
    </>
  );
}

export function TermsFields({ said, say }: Typing<ServiceSaid>): ReactNode {
  const t = useText();
  return (
    <>
      <RadioGroup name="cost" label={t(fields.cost)} required inline value={said.cost} onChange={(cost) => say({ cost })} options={costs.map((value) => ({ value, label: t(service[value]) }))} />
      <NumberField name="promisedDays" label={t(fields.promisedDays)} hint={t(m.promisedHint)} unit={t(m.workingDays)} min={1} max={30} step={1} value={said.promisedDays} onChange={(event) => say({ promisedDays: event.target.value })} />
    </>
  );
}

/** An organisation has no e-mail address of its own in the directory. */
export function WaysFields({ said, say }: Typing<ServiceSaid> | Typing<OrganisationSaid>): ReactNode {
  const t = useText();
  const tell = say as (what: Partial<ServiceSaid>) => void;
  return (
    <>
      <TextField name="web" inputMode="url" label={t(fields.web)} hint={t(m.webHint)} maxLength={300} autoComplete="off" value={said.web} onChange={(event) => tell({ web: event.target.value })} />
      <TextField name="phone" type="tel" label={t(fields.phone)} width="medium" maxLength={26} autoComplete="off" value={said.phone} onChange={(event) => tell({ phone: event.target.value })} />
      {'email' in said && <TextField name="email" type="email" label={t(fields.email)} maxLength={254} autoComplete="off" value={said.email} onChange={(event) => tell({ email: event.target.value })} />}
    </>
  );
}
