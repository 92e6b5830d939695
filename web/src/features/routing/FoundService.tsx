import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { ContactWays } from '../directory/ContactWays.tsx';
import { m as words } from '../directory/service.messages.ts';
import { ServiceFacts } from '../directory/ServiceCard.tsx';
import { coverageText } from '../directory/serviceWords.ts';
import { m } from './answer.messages.ts';
import type { Found, Routing } from './found.ts';
import { m as reasons } from './reasons.messages.ts';
import { Reasons } from './Reasons.tsx';

type Props = { found: Found; text: string; routing: Routing; brief?: boolean };

const tones: Record<Found['confidence'], StatusTone> = { STRONG: 'good', GOOD: 'good', POSSIBLE: 'neutral' };

/** One answer: what it is, how well it fits and why, what its provider promises, where to call. */
export function FoundService({ found, text, routing, brief }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { service, confidence } = found;
  return (
    <Card
      title={l(service.name)}
      to={`/services/${service.slug}`}
      eyebrow={
        <span className="found-head">
          <StatusTag tone={tones[confidence]} icon={confidence === 'POSSIBLE' ? 'question' : 'check'}>{t(reasons[confidence])}</StatusTag> {l(service.organisation.name)}
        </span>
      }
      facts={<Facts found={found} />}
    >
      <p className={brief ? 'service-text' : undefined}>{l(service.description)}</p>
      {brief ? <Disclosure summary={t(reasons.why)}><Why {...{ found, text, routing }} /></Disclosure> : <Why {...{ found, text, routing }} />}
      {!brief && <ContactWays phone={service.phone} email={service.email} web={service.web} />}
    </Card>
  );
}

/** Whether it takes new clients is among the facts already. */
function Why({ found, text, routing: { municipality, language } }: Omit<Props, 'brief'>): ReactNode {
  const t = useText();
  const l = useLocalized();
  const told = found.reasons.filter(({ kind }) => kind !== 'CAPACITY');
  return <Reasons reasons={told} service={found.service} place={municipality && l(municipality.name)} area={coverageText(found.service, t, l)} {...{ text, language }} />;
}

function Facts({ found: { service } }: { found: Found }): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <>
      <ServiceFacts service={service} hideArea />
      {service.assuredOn ? <Fact icon="check">{t(m.assured, { day: f.day(service.assuredOn) })}</Fact> : <Fact icon="question">{t(words.notAssured)}</Fact>}
    </>
  );
}
