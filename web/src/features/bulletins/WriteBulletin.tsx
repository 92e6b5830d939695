import { useMutation } from '@apollo/client/react';
import { PostBulletinDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useSession, type Viewer } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { BulletinFields, contentOf } from './BulletinFields.tsx';
import { m } from './bulletins.messages.ts';

/** For whom the reader may write: an organisation, a municipality, or the network. */
type Place = { value: string; label: string; organisation: string | null; municipality: string | null };

export function WriteBulletin({ onPosted }: { onPosted: () => void }): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const [round, setRound] = useState(0);
  const places = usePlaces(viewer);
  const [post] = useMutation(PostBulletinDocument);
  if (places.length === 0) return null;
  return (
    <Disclosure key={round} summary={t(m.write)}>
      <KeptForm
        keep="bulletin"
        label={t(m.write)}
        submit={t(m.post)}
        quick
        action={async (values, { key }) => {
          const place = places.find(({ value }) => value === values.textOrNull('for')) ?? places[0]!;
          await post({ variables: { input: { ...contentOf(values), organisation: place.organisation, municipality: place.municipality, key } } });
          setRound(round + 1);
          onPosted();
        }}
      >
        {places.length > 1 && <Select name="for" label={t(m.writeFor)} required empty={null} options={places} />}
        <BulletinFields />
      </KeptForm>
    </Disclosure>
  );
}

function usePlaces(viewer: Viewer | null): Place[] {
  const t = useText();
  const l = useLocalized();
  return (viewer?.memberships ?? []).flatMap(({ role, organisation, municipality }): Place[] => {
    if (role === 'CONTACT' && organisation) return [{ value: organisation.id, label: l(organisation.name), organisation: organisation.id, municipality: null }];
    if (role === 'ADVISER' && municipality) return [{ value: municipality.code, label: l(municipality.name), organisation: null, municipality: municipality.code }];
    return role === 'COORDINATOR' ? [{ value: 'network', label: t(m.network), organisation: null, municipality: null }] : [];
  });
}
