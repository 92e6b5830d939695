import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { m } from './insight.messages.ts';

/** The table for spreadsheets, in the language of the page, and paper. The file is the API's, not a page of the portal. */
export function InsightActions({ file }: { file: string }): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <a className="button button-secondary" href={`/insight/${file}&language=${language}`} download>
        <Icon name="down" />
        <span>{t(m.download)}</span>
      </a>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>{t(m.print)}</Button>
    </>
  );
}
