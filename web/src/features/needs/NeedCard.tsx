import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { StatusTag, Tag } from '../../ui/Tag.tsx';
import { m } from './needs.messages.ts';
import { anonymousCompany, type NeedParts, sizesOf, standingOf } from './needWords.ts';
import { monthsText } from './quarters.ts';

/** One need at one look: what, when, how big, who, how certain, and how it stands. */
export function NeedCard({ need }: { need: NeedParts }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const sizes = sizesOf(need, t, f);
  return (
    <Card
      title={need.title}
      to={`/needs/${need.id}`}
      eyebrow={l(need.topic.name)}
      tags={
        <>
          <NeedStatusTag need={need} />
          <Tag>{t(m[need.certainty])}</Tag>
        </>
      }
      facts={
        <>
          <Fact icon="calendar">{monthsText(language, need.windowFrom, need.windowTo)}</Fact>
          <Fact icon="company">{need.company ? need.company.name : anonymousCompany(need, t, l)}</Fact>
          <NextDay need={need} />
        </>
      }
    >
      {sizes.length > 0 && <p>{sizes.join(', ')}</p>}
    </Card>
  );
}

export function NeedStatusTag({ need }: { need: NeedParts }): ReactNode {
  const t = useText();
  const { message, tone } = standingOf(need);
  return <StatusTag tone={tone}>{t(message)}</StatusTag>;
}

/** The day that matters next: the promised answer, the commitment, or since when nobody has answered. */
function NextDay({ need }: { need: NeedParts }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (need.status === 'ACKNOWLEDGED' && need.answerPromisedOn) return <Fact icon="clock">{t(m.promisedBy, { day: f.day(need.answerPromisedOn) })}</Fact>;
  if (need.status === 'ANSWERED' && need.committedOn) return <Fact icon="clock">{t(m.committedBy, { day: f.day(need.committedOn) })}</Fact>;
  return need.status === 'OPEN' && <Fact icon="clock">{t(m.waitingSince, { day: f.day(need.recordedAt) })}</Fact>;
}
