import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { m } from './upkeep.messages.ts';

/** On public pages, for those who keep the entry, and for advisers, who read its history there. */
export default function EditLink({ of, slug, keeps }: { of: 'services' | 'providers'; slug: string; keeps: boolean }): ReactNode {
  const t = useText();
  const edit = of === 'services' ? m.editService : m.editProvider;
  return (
    <ButtonRow>
      <LinkButton kind="secondary" to={`/${of}/${slug}/edit`}>{t(keeps ? edit : m.history)}</LinkButton>
      {keeps && of === 'providers' && <LinkButton kind="secondary" to="/directory/import">{t(m.asTable)}</LinkButton>}
    </ButtonRow>
  );
}
