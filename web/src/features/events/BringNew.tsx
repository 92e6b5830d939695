import type { ReactNode } from 'react';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { Fact } from '../../ui/Fact.tsx';
import { m } from './prepare.messages.ts';

type Props = { /** The title and the id of the event. */ title: string; event: string; /** The registrant's own place, which the link names. */ place: { id: string; broughtNew: number } };

/** The link by which somebody who comes brings a new face, and how many it has brought. */
export function BringNew({ title, event, place }: Props): ReactNode {
  const t = useText();
  const language = useLanguage();
  const address = `${window.location.origin}${inLanguage(language, `/events/${event}?from=${place.id}`)}`;
  return (
    <div className="bring-new">
      <p>{t(m.bringText)}</p>
      <CopyField label={t(m.bringLink)} value={address} share={{ title, text: t(m.bringShare, { title }) }} />
      <Fact icon="people">{t(m.brought, { n: place.broughtNew })}</Fact>
    </div>
  );
}
