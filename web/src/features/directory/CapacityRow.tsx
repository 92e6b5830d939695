import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { StatusTag, type StatusTone } from '../../ui/Tag.tsx';
import { m } from './capacity.messages.ts';
import type { OwnOrganisation, Setting, Wish } from './CapacityPanel.tsx';
import { UntilButtons } from './UntilButtons.tsx';

type Service = OwnOrganisation['services'][number];
type Props = Setting & { name: string; /** One, or all. */ services: readonly Service[]; onSet: (wish: Wish) => Promise<void> };

const tones: Record<Service['capacity'], StatusTone> = { OPEN: 'good', LIMITED: 'waiting', FULL: 'bad' };

/** A service, or all of them: what holds now, and a button for each thing that it could be. */
export function CapacityRow({ name, services, onSet, ...setting }: Props): ReactNode {
  const t = useText();
  const set = (capacity: Wish['capacity'], fullUntil: string | null = null, note: string | null = null) => onSet({ capacity, fullUntil, note });
  const press = (capacity: Wish['capacity']) => void set(capacity).catch(setting.onProblem);
  const every = (capacity: Service['capacity']) => services.every((one) => one.capacity === capacity);
  const full = services.some(({ capacity }) => capacity === 'FULL');
  return (
    <div className="capacity-row" role="group" aria-label={name}>
      <p className="capacity-name">
        <strong>{name}</strong> <Now services={services} />
      </p>
      {services.length === 1 && services[0]!.capacityNote && <p className="second-line">{services[0]!.capacityNote}</p>}
      <ButtonRow>
        {!every('OPEN') && <Button kind="secondary" icon="check" disabled={setting.pending} onClick={() => press('OPEN')}>{t(full ? m.openAgain : m.doOPEN)}</Button>}
        {!every('LIMITED') && <Button kind="secondary" icon="clock" disabled={setting.pending} onClick={() => press('LIMITED')}>{t(m.doLIMITED)}</Button>}
        <UntilButtons name="fullUntil" label={m.full} chooseLabel={m.fullOther} submit={m.setFull} {...setting} onSet={(day, note) => set('FULL', day, note)} />
      </ButtonRow>
    </div>
  );
}

/** What holds now; where the services differ, how many are what. */
function Now({ services }: { services: readonly Service[] }): ReactNode {
  const t = useText();
  const f = useFormat();
  const kinds = (['OPEN', 'LIMITED', 'FULL'] as const).map((capacity) => ({ capacity, n: services.filter((one) => one.capacity === capacity).length })).filter(({ n }) => n > 0);
  const days = new Set(services.map(({ fullUntil }) => fullUntil));
  const [only] = days;
  return kinds.map(({ capacity, n }) => (
    <StatusTag key={capacity} tone={tones[capacity]}>
      {capacity === 'FULL' && days.size === 1 && only ? t(m.isFullUntil, { day: f.date(only) }) : t(m[`is${capacity}`])}
      {n < services.length && ` (${n})`}
    </StatusTag>
  ));
}
