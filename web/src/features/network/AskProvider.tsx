import { useMutation } from '@apollo/client/react';
import { AskForAssuranceDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { m } from './overview.messages.ts';

/** When a provider was last asked to confirm its services; who was not asked today can be asked at once. */
export function AskProvider({ provider: { id, name, lastAskedAt } }: { provider: { id: string; name: Localized; lastAskedAt: string | null } }): ReactNode {
  const t = useText();
  const f = useFormat();
  const l = useLocalized();
  const [ask, { data, error, loading }] = useMutation(AskForAssuranceDocument, { variables: { input: { organisation: id } } });
  const [now] = useState(() => new Date());
  const at = data?.askForAssurance ?? lastAskedAt;
  if (at && f.day(at) === f.day(now)) return <span role="status">{t(m.askedToday)}</span>;
  return (
    <span className="overview-ask">
      <span className="overview-asked">{at ? f.day(at) : t(m.never)}</span>
      <Button kind="quiet" pending={loading} onClick={() => void ask().catch(() => undefined)}>
        {t(m.ask)}<span className="visually-hidden">: {l(name)}</span>
      </Button>
      {error && <span role="alert">{problemOf(error).message ?? t(m.notAsked)}</span>}
    </span>
  );
}
