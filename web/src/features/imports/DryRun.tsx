import { useApolloClient } from '@apollo/client/react';
import { CheckImportDocument, type ImportStateFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/Button.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ApplyDialog } from './ApplyDialog.tsx';
import { ColumnGuide } from './ColumnGuide.tsx';
import { m } from './dryRun.messages.ts';
import { FileChooser } from './FileChooser.tsx';
import { forgetRows } from './forget.ts';
import { m as imports } from './imports.messages.ts';
import { Rows } from './Rows.tsx';
import { discard } from './sendFile.ts';

type Props = { found: ImportStateFragment };
type Said = 'nothing' | 'changed' | 'checked' | 'applied';

/** What the table would do, and the way to have it done. */
export function DryRun({ found }: Props): ReactNode {
  const [said, setSaid] = useState<Said>('nothing');
  const isApplied = found.status === 'APPLIED';
  return (
    <div className="import-stage">
      {isApplied && <Applied found={found} isNew={said === 'applied'} />}
      {said === 'changed' && <Changed found={found} onChecked={() => setSaid('checked')} />}
      {said === 'checked' && <Checked />}
      {!isApplied && said !== 'changed' && <Verdict found={found} onSaid={setSaid} />}
      <Rows key={found.digest} found={found} />
      {!isApplied && <Discard found={found} />}
    </div>
  );
}

/** All or nothing: errors stand in the way of everything. */
function Verdict({ found, onSaid }: Props & { onSaid: (said: Said) => void }): ReactNode {
  const t = useText();
  const [asks, setAsks] = useState(false);
  const { id, errors, creates, updates } = found;
  if (errors > 0) {
    return (
      <>
        <Notice kind="error" title={t(m.errorsTitle, { n: errors })}><p>{t(m.errorsText)}</p></Notice>
        <FileChooser label={t(imports.chooseCorrected)} replaces={id} />
        <ColumnGuide />
      </>
    );
  }
  if (creates + updates === 0) return <Notice kind="info" title={t(m.sameTitle)} actions={<LinkButton kind="secondary" to="/directory/import">{t(m.another)}</LinkButton>}><p>{t(m.sameText)}</p></Notice>;
  return (
    <>
      <Notice kind="info" title={t(m.readyTitle)} actions={<Button onClick={() => setAsks(true)}>{t(m.apply)}</Button>}><p>{t(m.readyText)}</p></Notice>
      <ApplyDialog found={found} isOpen={asks} onClose={() => setAsks(false)} onSaid={onSaid} />
    </>
  );
}

function Applied({ found: { creates, updates }, isNew }: Props & { isNew: boolean }): ReactNode {
  const t = useText();
  const another = <LinkButton kind="secondary" to="/directory/import">{t(m.another)}</LinkButton>;
  const text = t(m.appliedText, { creates, updates });
  if (isNew) return <Done title={t(m.appliedTitle)} actions={another}><p>{text}</p></Done>;
  return <Notice kind="success" title={t(m.appliedTitle)} actions={another}><p>{text}</p></Notice>;
}

function Checked(): ReactNode {
  const t = useText();
  return <Done title={t(m.checked)}><p>{t(m.checkedText)}</p></Done>;
}

/** Somebody was faster: nothing was saved, and what it would do now has to be looked at first. */
function Changed({ found: { id }, onChecked }: Props & { onChecked: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const check = async () => {
    setPending(true);
    setFailed(false);
    try {
      await client.mutate({ mutation: CheckImportDocument, variables: { import: id }, update: forgetRows });
      onChecked();
    } catch {
      setPending(false);
      setFailed(true);
    }
  };
  return (
    <Notice kind="warning" live title={t(m.changedTitle)} actions={<Button pending={pending} pendingText={t(m.checking)} onClick={() => void check()}>{t(m.check)}</Button>}>
      <p>{t(m.changedText)}</p>
      {isFailed && <p role="alert">{t(m.checkFailed)}</p>}
    </Notice>
  );
}

function Discard({ found: { id, name } }: Props): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const language = useLanguage();
  const throwAway = async () => {
    await discard(client, id);
    navigate(inLanguage(language, '/directory/import'));
  };
  return <ButtonRow><Button kind="quiet" onClick={() => void throwAway().catch(() => undefined)}>{t(imports.discardNamed, { name })}</Button></ButtonRow>;
}
