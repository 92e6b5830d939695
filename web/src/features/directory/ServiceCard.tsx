import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { m } from './service.messages.ts';
import { capacityText, coverageText, type ServiceLine } from './serviceWords.ts';
import './directory.css';

/** A service at one look: what, who, where, what it costs. */
export function ServiceCard({ service, hideProvider }: { service: ServiceLine; hideProvider?: boolean }): ReactNode {
  const l = useLocalized();
  return (
    <Card title={l(service.name)} to={`/services/${service.slug}`} eyebrow={!hideProvider && l(service.organisation.name)} facts={<ServiceFacts service={service} />}>
      <p className="service-text">{l(service.description)}</p>
    </Card>
  );
}

/** `hideArea` where the area is told in a sentence already. */
export function ServiceFacts({ service, hideArea }: { service: ServiceLine; hideArea?: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const capacity = capacityText(service, t, f);
  return (
    <>
      {!hideArea && <Fact icon="place">{coverageText(service, t, l)}</Fact>}
      <Fact icon="info">{t(m[service.cost])}</Fact>
      {service.promisedDays !== null && <Fact icon="clock">{t(m.promise, { n: service.promisedDays })}</Fact>}
      {capacity && <Fact icon="warning">{capacity}</Fact>}
    </>
  );
}
