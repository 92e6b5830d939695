import { useApolloClient, useMutation } from '@apollo/client/react';
import { BulletinNowDocument, ChangeBulletinDocument, type OneBulletinFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BulletinFields, contentOf } from './BulletinFields.tsx';
import type { DialogProps } from './BulletinList.tsx';
import { m } from './bulletins.messages.ts';

export function ChangeBulletinDialog({ bulletin, onClose, onDone }: DialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog open={bulletin !== null} title={t(m.changeTitle)} onClose={onClose}>
      {bulletin && <ChangeForm key={bulletin.id} bulletin={bulletin} onDone={onDone} />}
    </Dialog>
  );
}

/** Who was slower sees what the other one wrote, keeps what they typed, and saves it knowingly. */
function ChangeForm({ bulletin, onDone }: { bulletin: OneBulletinFragment; onDone: () => void }): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const [change] = useMutation(ChangeBulletinDocument);
  const [now, setNow] = useState<OneBulletinFragment | null>(null);
  return (
    <Form
      submit={t(m.save)}
      action={async (values) => {
        try {
          await change({ variables: { input: { ...contentOf(values, bulletin), bulletin: bulletin.id, version: (now ?? bulletin).version } } });
        } catch (error) {
          if (problemOf(error).code === 'CHANGED_MEANWHILE') setNow((await client.query({ query: BulletinNowDocument, variables: { id: bulletin.id }, fetchPolicy: 'network-only' })).data?.bulletin ?? null);
          throw error;
        }
        onDone();
      }}
    >
      {now && <Notice kind="warning" title={t(m.nowThere, { title: now.title })}><p className="idea-text" lang={now.language.toLowerCase()}>{now.text}</p></Notice>}
      <BulletinFields bulletin={bulletin} />
    </Form>
  );
}
