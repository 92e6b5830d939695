import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/Tag.tsx';
import { m } from './capacity.messages.ts';
import type { OwnOrganisation, Setting } from './CapacityPanel.tsx';
import { UntilButtons } from './UntilButtons.tsx';

type Props = Setting & { organisation: OwnOrganisation; onSet: (awayUntil: string | null, note: string | null) => Promise<void> };

/** That nobody of an organisation answers for some time, and that they are back. */
export function AbsenceRow({ organisation: { awayUntil }, onSet, ...setting }: Props): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <div className="capacity-row" role="group" aria-label={t(m.absence)}>
      <p className="capacity-name">
        <strong>{t(m.absence)}</strong> {awayUntil ? <StatusTag tone="bad">{t(m.isAway, { day: f.date(awayUntil) })}</StatusTag> : <StatusTag tone="good">{t(m.isHere)}</StatusTag>}
      </p>
      <ButtonRow>
        {awayUntil && <Button kind="secondary" icon="check" disabled={setting.pending} onClick={() => void onSet(null, null).catch(setting.onProblem)}>{t(m.back)}</Button>}
        <UntilButtons name="awayUntil" label={m.away} chooseLabel={m.awayOther} submit={m.setAway} {...setting} onSet={onSet} />
      </ButtonRow>
    </div>
  );
}
