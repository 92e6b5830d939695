import type { ReactNode } from 'react';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { ExternalLink } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './accessibility.messages.ts';

/** The parts and their order are those that the law on digital services asks of a municipality. */
export function AccessibilityPage(): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { demo, municipality, networkName } = useSite();
  return (
    <>
      <PageHeader title={t(m.title)} lead={t(m.lead, { site: networkName || 'Luotsi' })} />
      {demo && <Notice>{t(m.demo)}</Notice>}
      <div className="prose">
        <p>{t(m.law)}</p>
        <h2>{t(m.status)}</h2>
        <p>{t(m.statusText)}</p>
        <h2>{t(m.gaps)}</h2>
        <ul>
          <li>{t(m.gapLanguage)}</li>
          <li>{t(m.gapUsers)}</li>
          <li>{t(m.gapLinked)}</li>
        </ul>
        <h2>{t(m.how)}</h2>
        <p>{t(m.howText)}</p>
        <h2>{t(m.feedback)}</h2>
        <p>{demo ? t(m.feedbackDemo) : t(m.feedbackText, { municipality: l(municipality?.name) })}</p>
        <h2>{t(m.supervision)}</h2>
        <p>{t(m.supervisionText)}</p>
        <Supervisor />
      </div>
    </>
  );
}

function Supervisor(): ReactNode {
  const t = useText();
  return (
    <address>
      <p>Traficom, {t(m.supervisor)}</p>
      <p>
        <ExternalLink href="https://www.saavutettavuusvaatimukset.fi">{t(m.supervisorSite)}</ExternalLink>
      </p>
      <p>
        <a href="mailto:saavutettavuus@traficom.fi">saavutettavuus@traficom.fi</a>
      </p>
      <p>{t(m.phone)}</p>
    </address>
  );
}
