import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { describedBy } from '../../ui/fieldError.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './imports.messages.ts';
import type { Sending } from './sendFile.ts';
import { useSending } from './useSending.ts';
import './imports.css';

/** Takes a file, chosen or dropped, and shows how far it has come. */
export function FileChooser({ label, replaces = null }: { /** Where no heading says it. */ label?: string; /** The import whose place it takes. */ replaces?: string | null }): ReactNode {
  const t = useText();
  const { sending, trouble, choose, goOn, stop } = useSending(replaces);
  if (sending) return <Progress sending={sending} onStop={stop} />;
  return (
    <div className="import-chooser">
      {trouble && (
        <Notice kind="error" live title={t(trouble.rest ? m.failed : m.cannot)} actions={trouble.rest && <Button kind="secondary" onClick={() => void goOn(trouble.rest!)}>{t(m.goOn)}</Button>}>
          <p>{trouble.message}</p>
        </Notice>
      )}
      <Drop label={label} onFiles={choose} />
    </div>
  );
}

/** The browser's own field speaks the browser's language, so the label is what is seen. */
function Drop({ label, onFiles }: { label: string | undefined; onFiles: (files: readonly File[]) => void }): ReactNode {
  const t = useText();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same file, corrected, can be chosen again.
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is only another way to use the field in it
    <div className={classes('import-drop', isOver && 'import-drop-over')} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {label && <p className="field-label">{label}</p>}
      <p className="import-pick">
        <input className="visually-hidden" type="file" id={id} accept=".csv,.tsv,.txt,.json,text/csv,application/json" onChange={chosen} aria-describedby={describedBy(`${id}-hint`)} />
        <label className="button button-primary" htmlFor={id}>
          <Icon name="plus" />
          <span>{t(m.chooseFile)}</span>
        </label>
        <span className="import-or">{t(m.orDrop)}</span>
      </p>
      <p className="field-hint" id={`${id}-hint`}>{t(m.chooseHint)}</p>
    </div>
  );
}

/** The last part is answered when the table has been read, which takes longest. */
function Progress({ sending: { file, sent, parts }, onStop }: { sending: Sending; onStop: () => void }): ReactNode {
  const t = useText();
  const isReading = sent >= parts - 1;
  const words = isReading ? t(m.reading) : t(m.sending, { name: file.name });
  return (
    <div className="import-drop">
      <p role="status">{words}</p>
      <p className="import-pick">
        <progress className="import-progress" aria-label={words} max={parts} value={isReading ? undefined : sent} />
        {!isReading && <span aria-hidden="true">{t(m.percent, { n: Math.round((sent / parts) * 100) })}</span>}
      </p>
      <p><Button kind="secondary" onClick={onStop}>{t(m.cancel)}</Button></p>
    </div>
  );
}
