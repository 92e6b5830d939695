import type { WholeIdeaFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { m } from './outcomes.messages.ts';

type Props = { idea: WholeIdeaFragment };

/** Where the idea went on: events for everybody, needs for those who know the company. */
export function Outcomes({ idea: { outcomes } }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <Section title={t(m.title)}>
      <ul className="idea-outcomes">
        {outcomes.map(({ id, event, need }) => (
          <li key={id}>
            {event && <>{t(m.event)}: <Link to={`/events/${event.id}`}>{l(event.title)}</Link>, {f.day(event.startsAt)}</>}
            {need && <>{t(m.need)}: <Link to={`/needs/${need.id}`}>{need.title}</Link></>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** For advisers. The company is there for those of one that proposed in its own name; what came from a need does not become one again. */
export function TakeFurther({ idea: { id, title, text, language, company, topics, campaign, origin } }: Props): ReactNode {
  const t = useText();
  const words = `${title}. ${text}`.slice(0, 500);
  const [topic] = topics;
  if (!company && !campaign.isHost) return null;
  return (
    <section className="idea-further" aria-label={t(m.tools)}>
      <h2 className="idea-further-title">{t(m.tools)}</h2>
      <ButtonRow>
        {company && !origin && <LinkButton kind="secondary" to={`/needs/new?company=${company.id}`} state={{ words, idea: id, source: 'IDEA', nameShown: true, topic: topic?.code }}>{t(m.toNeed)}</LinkButton>}
        {company && <LinkButton kind="secondary" to={`/referrals/new?${new URLSearchParams({ company: company.id, q: words, ...(topic ? { about: topic.code } : {}) })}`}>{t(m.toReferral)}</LinkButton>}
        {campaign.isHost && <LinkButton kind="secondary" to={`/planning/new?${new URLSearchParams({ idea: id, ...(topic ? { theme: topic.code } : {}) })}`} state={{ title, language }}>{t(m.toEvent)}</LinkButton>}
      </ButtonRow>
    </section>
  );
}
