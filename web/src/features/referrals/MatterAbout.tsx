import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Said } from '../../ui/Said.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './matter.messages.ts';
import type { Matter, MatterPart } from './matter.types.ts';
import { m as page } from './referralPage.messages.ts';
import { m as words } from './referrals.messages.ts';

/** What it is about, and what else is on record. */
export function MatterAbout({ matter, current }: { matter: Matter; current: MatterPart }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { outcome, usefulness, service, reference } = current;
  return (
    <Section title={t(m.about)} lead={matter.message && t(m.aboutLead)}>
      {matter.message && <Said>{matter.message}</Said>}
      <DefinitionList
        items={[
          { term: t(m.outcome), detail: outcome && t(m[outcome]) },
          { term: t(m.yourWord), detail: usefulness && t(words[usefulness]) },
          { term: t(m.along), detail: matter.comesAlong && t(m.alongText) },
          { term: t(m.service), detail: <Link to={`/services/${service.slug}`}>{l(service.name)}</Link> },
          { term: t(m.company), detail: matter.company?.name },
          { term: t(m.reference), detail: <>{reference}<span className="second-line">{t(page.referenceHint)}</span></> },
        ]}
      />
    </Section>
  );
}
