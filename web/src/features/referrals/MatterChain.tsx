import type { ReactNode } from 'react';
import { type Message, useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './matter.messages.ts';
import type { Matter, MatterPart } from './matter.types.ts';
import { matterTagOf } from './matterTag.ts';
import { whyDeclined } from './whyDeclined.ts';

/** From which service to which the matter went, and why. */
export function MatterChain({ matter, linked }: { matter: Matter; linked: boolean }): ReactNode {
  const t = useText();
  const { chain } = matter;
  return (
    <Section title={t(m.chain)}>
      <ol className="matter-chain">
        {chain.map((part, index) => (
          <li key={part.id}>
            <ChainPart part={part} isLast={index === chain.length - 1} linked={linked && part.id !== matter.id} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ChainPart({ part, isLast, linked }: { part: MatterPart; isLast: boolean; linked: boolean }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const { tone, word } = matterTagOf(part);
  const why = whyDeclined(part);
  const name = l(part.service.name);
  return (
    <>
      <p className="matter-name">{linked ? <Link to={`/referrals/${part.id}`}>{name}</Link> : name}</p>
      <p className="second-line">{l(part.organisation.name)}</p>
      {part.rerouteReason && <p>{t(m.chainWhy, { reason: part.rerouteReason })}</p>}
      <p><StatusTag tone={isLast ? tone : 'neutral'}>{t(isLast ? word : endedAs(part))}</StatusTag></p>
      {why && <p>{t(why)}</p>}
    </>
  );
}

function endedAs({ status, usefulness }: MatterPart): Message {
  if (status === 'DECLINED') return m.couldNot;
  if (status === 'CONFIRMED' && usefulness === 'NOT_USEFUL') return m.didNotHelp;
  return status === 'WITHDRAWN' ? m.tagWITHDRAWN : m.wentOn;
}
