import type { PlanChoicesQuery } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxField, RadioGroup } from '../../ui/Choices.tsx';
import { FormPart } from '../../ui/FormPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './EventForm.tsx';
import { m } from './plan.messages.ts';
import type { PlaceKind } from './plan.ts';

type Props = PartProps & { spaces: PlanChoicesQuery['spaces'] };

const kinds: readonly PlaceKind[] = ['ROOM', 'VENUE', 'REMOTE'];

export function PlacePart({ plan, change, spaces }: Props): ReactNode {
  const t = useText();
  const remote = plan.place === 'REMOTE';
  return (
    <FormPart number={4} title={t(m.where)}>
      <RadioGroup name="place" label={t(m.placeKind)} required inline value={plan.place} onChange={(place) => change({ place: place as PlaceKind })} options={kinds.map((value) => ({ value, label: t(m[value]) }))} />
      {plan.place === 'ROOM' && <Room {...{ plan, change, spaces }} />}
      {plan.place === 'VENUE' && <Venue {...{ plan, change }} />}
      <TextField
        name="remoteLink"
        type="url"
        label={t(m.remoteLink)}
        hint={t(m.remoteHint)}
        required={remote}
        missing={t(m.remoteMissing)}
        maxLength={500}
        autoComplete="off"
        value={plan.remoteLink}
        onChange={(event) => change({ remoteLink: event.target.value })}
      />
    </FormPart>
  );
}

/** The seats follow the room until they are typed. */
function Room({ plan, change, spaces }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const choose = (space: string) => {
    const room = spaces.find(({ id }) => id === space);
    change({ space, ...(room && !plan.capacityTyped ? { capacity: String(room.capacity) } : {}) });
  };
  return (
    <Select
      name="space"
      label={t(m.room)}
      hint={spaces.length === 0 ? t(m.noRooms) : undefined}
      required
      missing={t(m.roomMissing)}
      value={plan.space}
      onChange={(event) => choose(event.target.value)}
      options={spaces.map(({ id, name, address, capacity }) => ({ value: id, label: t(m.roomOption, { name: l(name), address, n: capacity }) }))}
    />
  );
}

function Venue({ plan, change }: PartProps): ReactNode {
  const t = useText();
  const [several, setSeveral] = useState(() => new Set([plan.venue.fi, plan.venue.sv, plan.venue.en].filter(Boolean)).size > 1);
  const say = (language: 'fi' | 'sv' | 'en', text: string) => change((before) => ({ venue: { ...before.venue, [language]: text } }));
  const tick = (ticked: boolean) => {
    setSeveral(ticked);
    if (!ticked) change((before) => ({ venue: { ...before.venue, sv: '', en: '' } }));
  };
  return (
    <>
      <TextField name="venue" label={t(m.venue)} hint={t(m.venueHint)} required missing={t(m.venueMissing)} maxLength={200} autoComplete="off" value={plan.venue.fi} onChange={(event) => say('fi', event.target.value)} />
      <CheckboxField name="venueOther" label={t(m.venueOther)} checked={several} onChange={(event) => tick(event.target.checked)} />
      {several && (['sv', 'en'] as const).map((language) => <TextField key={language} name={`venue.${language}`} label={t(m[`venue_${language}`])} maxLength={200} autoComplete="off" value={plan.venue[language]} onChange={(event) => say(language, event.target.value)} />)}
    </>
  );
}
