import { useMutation } from '@apollo/client/react';
import { ShowIdeaAgainDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { m } from './ideas.messages.ts';

type Props = { idea: string; /** A comment on it; null: the idea itself. */ comment: string | null; onDone: (text: Message) => void };

export function ShowAgainButton({ onDone, ...part }: Props): ReactNode {
  const t = useText();
  const [show, { loading }] = useMutation(ShowIdeaAgainDocument, { refetchQueries: ['IdeaComments', 'IdeaReports'] });
  const press = () => show({ variables: { input: part } }).then(() => onDone(m.shownAgain), () => undefined);
  return <Button kind="quiet" pending={loading} onClick={() => void press()}>{t(m.showAgain)}</Button>;
}
