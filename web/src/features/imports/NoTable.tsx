import type { ImportStateFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ColumnGuide } from './ColumnGuide.tsx';
import { m } from './dryRun.messages.ts';
import { FileChooser } from './FileChooser.tsx';
import { m as imports } from './imports.messages.ts';

/** The file is no table of services: what is wrong, where, and the way on. */
export function NoTable({ found: { id, problem, format } }: { found: ImportStateFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  // A column is named where it is one; else it is the number of a sign in its line.
  const isSign = problem !== null && ['NUL', 'NOT_JSON'].includes(problem.code);
  const { line, column } = problem ?? {};
  const place = [line != null && t(format === 'JSON' && !isSign ? m.placeEntry : m.placeLine, { line }), column != null && t(isSign ? m.placeSign : m.placeColumn, { column })].filter(Boolean).join(', ');
  return (
    <div className="import-stage">
      <Notice kind="error" title={t(m.noTable)}>
        <p>{l(problem?.text)} {t(m.nothingSaved)}</p>
        {place && <p><strong>{t(m.place)}:</strong> {place}</p>}
      </Notice>
      <ColumnGuide />
      <FileChooser label={t(imports.chooseCorrected)} replaces={id} />
    </div>
  );
}

/** Some of its parts have not come: sent in another window, or broken off. */
export function NotWhole({ found: { id, received, parts }, onLookAgain }: { found: ImportStateFragment; onLookAgain: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const [isLooking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    await onLookAgain().catch(() => undefined);
    setLooking(false);
  };
  return (
    <div className="import-stage">
      <Notice kind="warning" title={t(m.notWhole)} actions={<Button kind="secondary" pending={isLooking} onClick={() => void look()}>{t(m.lookAgain)}</Button>}>
        <p>{t(m.notWholeText, { received, parts })}</p>
      </Notice>
      <FileChooser label={t(imports.choose)} replaces={id} />
    </div>
  );
}
