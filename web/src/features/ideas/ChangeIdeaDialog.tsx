import { useMutation } from '@apollo/client/react';
import { ChangeIdeaDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { contentOf, IdeaFields } from './IdeaFields.tsx';
import { m } from './ideas.messages.ts';
import { TopicsField } from './TopicsField.tsx';

type Props = { idea: WholeIdeaFragment; open: boolean; onClose: () => void; onDone: (text: Message) => void };

export function ChangeIdeaDialog({ idea, open, onClose, onDone }: Props): ReactNode {
  const t = useText();
  const [topics, setTopics] = useState(() => idea.topics.map(({ code }) => code));
  const [change] = useMutation(ChangeIdeaDocument);
  return (
    <Dialog open={open} title={t(m.changeTitle)} onClose={onClose}>
      <Form
        submit={t(m.save)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async (values) => {
          await change({ variables: { input: { ...contentOf(values), topics, idea: idea.id, version: idea.version } } });
          onDone(m.saved);
        }}
      >
        <p>{t(m.changeText)}</p>
        <IdeaFields idea={idea} />
        <TopicsField value={topics} onChange={setTopics} />
      </Form>
    </Dialog>
  );
}
