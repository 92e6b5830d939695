import type { FindPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import { m as words } from '../directory/service.messages.ts';
import { ServiceFacts } from '../directory/ServiceCard.tsx';
import { m } from './answer.messages.ts';
import { Reasons } from './Reasons.tsx';

export type Found = FindPageQuery['routeNeed']['matches'][number];
export type Where = FindPageQuery['routeNeed']['municipality'];

const tones: Record<Found['confidence'], StatusTone> = { STRONG: 'good', GOOD: 'good', POSSIBLE: 'neutral' };

/** One answer: what it is, how well it fits and why, where to call. */
export function FoundService({ found, municipality }: { found: Found; municipality: Where }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { service, confidence } = found;
  return (
    <Card
      title={l(service.name)}
      to={`/services/${service.slug}`}
      eyebrow={
        <span className="found-head">
          <StatusTag tone={tones[confidence]} icon={confidence === 'POSSIBLE' ? 'question' : 'check'}>{t(m[confidence])}</StatusTag> {l(service.organisation.name)}
        </span>
      }
      facts={<ServiceFacts service={service} hideArea />}
    >
      <p>{l(service.description)}</p>
      <Reasons found={found} municipality={municipality} />
      <ContactWays phone={service.phone} email={service.email} web={service.web} />
      {!service.assuredOn && <p className="not-assured">{t(words.notAssured)}.</p>}
    </Card>
  );
}
