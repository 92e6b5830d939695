import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Section } from '../../ui/Section.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { m } from './find.messages.ts';

export function Searching(): ReactNode {
  const t = useText();
  return <Section title={t(m.searching)}><Skeleton kind="cards" count={4} /></Section>;
}
