import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { m } from './figures.messages.ts';

/** The table for spreadsheets is the API’s file, with what the page shows and in its language. */
export function FigureActions({ asked }: { asked: Record<string, string | null> }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const query = new URLSearchParams({ language });
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  return (
    <>
      <a className="button button-secondary" href={`/referrals/figures.csv?${query}`} download>
        <Icon name="down" />
        <span>{t(m.download)}</span>
      </a>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
    </>
  );
}
