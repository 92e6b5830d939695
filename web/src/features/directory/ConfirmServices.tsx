import { useMutation } from '@apollo/client/react';
import { ConfirmServicesDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Done } from '../../ui/Done.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './assurance.messages.ts';
import { ConfirmSome } from './ConfirmSome.tsx';
import type { ServiceLine } from './serviceWords.ts';

/** On the page of their own organisation a contact says with one press that what is told of its services is true, or of which of them it is. */
export function ConfirmServices({ organisation, services }: { organisation: string; services: readonly ServiceLine[] }): ReactNode {
  const t = useText();
  const [confirm, { loading, error }] = useMutation(ConfirmServicesDocument, { variables: { input: { organisation } } });
  const [done, setDone] = useState<{ n: number; time: number } | null>(null);
  const tell = (n: number) => setDone((before) => ({ n, time: (before?.time ?? 0) + 1 }));
  const press = () => confirm().then(() => tell(services.length), () => undefined);
  return (
    <>
      {done && <Done key={done.time}>{t(m.done, { n: done.n })}</Done>}
      {done?.n !== services.length && (
        <Notice kind="info" title={t(m.title)} actions={<Button kind="secondary" pending={loading} onClick={() => void press()}>{t(m.confirm)}</Button>}>
          <p>{t(m.text, { n: services.length })}</p>
          {error && <p role="alert">{t(m.failed)}</p>}
        </Notice>
      )}
      {done?.n !== services.length && services.length > 1 && (
        <Disclosure summary={t(m.some)}>
          <ConfirmSome key={done?.time} organisation={organisation} services={services} onConfirmed={tell} />
        </Disclosure>
      )}
    </>
  );
}
