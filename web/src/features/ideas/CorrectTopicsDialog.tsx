import { useMutation } from '@apollo/client/react';
import { CorrectIdeaTopicsDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './deciding.messages.ts';
import { m as ideas } from './ideas.messages.ts';
import { TopicsField } from './TopicsField.tsx';

type Props = { idea: WholeIdeaFragment; open: boolean; onClose: () => void; onDone: (text: Message) => void };

/** For the hosts: the words stay the writer's, but lists and results are counted by topics. */
export function CorrectTopicsDialog({ idea, open, onClose, onDone }: Props): ReactNode {
  const t = useText();
  const [topics, setTopics] = useState(() => idea.topics.map(({ code }) => code));
  const [correct] = useMutation(CorrectIdeaTopicsDocument);
  return (
    <Dialog open={open} title={t(m.topicsTitle)} onClose={onClose}>
      <Form
        submit={t(ideas.save)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        action={async () => {
          await correct({ variables: { input: { idea: idea.id, topics } } });
          onDone(m.topicsSaved);
        }}
      >
        <p>{t(m.topicsText)}</p>
        <TopicsField value={topics} onChange={setTopics} />
      </Form>
    </Dialog>
  );
}
