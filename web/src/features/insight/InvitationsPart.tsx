import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureTable } from './FigureTable.tsx';
import { type Figures, percent } from './figures.ts';
import { Funnel } from './Funnel.tsx';
import { m } from './insight.messages.ts';

/** What invitations, links and kept seats have brought. */
export function InvitationsPart({ figures }: { figures: Figures }): ReactNode {
  const t = useText();
  const { invited, invitedRegistered, invitedCame, brought, broughtCame, firstTimerSeats, firstTimerSeatsUsed } = figures;
  const shareOf = (part: number, all: number) => {
    const share = percent(part, all);
    return share === null ? undefined : `${share} %`;
  };
  const steps = [
    { key: 'invited', label: t(m.invited), value: invited },
    { key: 'registered', label: t(m.invitedRegistered), value: invitedRegistered },
    { key: 'came', label: t(m.invitedCame), value: invitedCame },
  ];
  const lines = [
    ...steps.map(({ key, label, value }) => ({ key, label, number: value, share: shareOf(value, invited) })),
    { key: 'brought', label: t(m.brought), number: brought },
    { key: 'broughtCame', label: t(m.broughtCame), number: broughtCame, share: shareOf(broughtCame, brought) },
    { key: 'seats', label: t(m.keptSeats), number: t(m.of, { part: firstTimerSeatsUsed, all: firstTimerSeats }), share: shareOf(firstTimerSeatsUsed, firstTimerSeats) },
  ];
  return (
    <Section title={t(m.invitations)}>
      <div className="insight-pair">
        {invited > 0 ? <Funnel alt={t(m.invitationsPicture, { invited, registered: invitedRegistered, came: invitedCame })} steps={steps} /> : <p>{t(m.nobodyInvited)}</p>}
        <FigureTable caption={t(m.invitations)} heading={t(m.step)} lines={lines} />
      </div>
    </Section>
  );
}
