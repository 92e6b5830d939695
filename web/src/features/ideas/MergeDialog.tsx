import { useLazyQuery, useMutation } from '@apollo/client/react';
import { MergeableIdeasDocument, ProposeMergeDocument, type WholeIdeaFragment } from '@luotsi/schema';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { toApi } from '../people/apiLanguage.ts';
import { m } from './deciding.messages.ts';
import { m as ideas } from './ideas.messages.ts';

const PAUSE = 200;
type Props = { idea: WholeIdeaFragment; open: boolean; onClose: () => void; onDone: (text: Message) => void };

export function MergeDialog({ idea, open, onClose, onDone }: Props): ReactNode {
  const t = useText();
  const language = toApi(useLanguage());
  const [into, setInto] = useState<string | null>(null);
  const [send] = useMutation(ProposeMergeDocument);
  return (
    <Dialog open={open} title={t(m.merge)} onClose={onClose}>
      <Form
        submit={t(m.proposeMerge)}
        secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
        check={() => (into ? [] : [{ name: 'into', message: t(m.intoMissing) }])}
        action={async (values, { key }) => {
          await send({ variables: { input: { idea: idea.id, into: into!, reason: values.text('reason'), language, key } } });
          onDone(m.mergeProposed);
        }}
      >
        <p>{t(m.mergeLead)}</p>
        <IntoField idea={idea} chosen={into !== null} onChoose={setInto} />
        <TextArea name="reason" label={t(m.reason)} required rows={3} limit={1000} />
      </Form>
    </Dialog>
  );
}

/** Other ideas of the campaign, found while their words are typed. */
function IntoField({ idea, chosen, onChoose }: { idea: WholeIdeaFragment; chosen: boolean; onChoose: (id: string | null) => void }): ReactNode {
  const t = useText();
  const [text, setText] = useState('');
  const [ask, { data, loading }] = useLazyQuery(MergeableIdeasDocument);
  const search = chosen ? '' : text.trim();
  useEffect(() => {
    if (!search) return undefined;
    const timer = setTimeout(() => void ask({ variables: { campaign: idea.campaign.id, search } }).catch(() => undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [ask, search, idea.campaign.id]);
  const found = search && data ? data.ideas.edges.map(({ node }) => node).filter(({ id }) => id !== idea.id) : [];
  return (
    <ComboBox
      name="into"
      label={t(m.into)}
      hint={t(m.intoHint)}
      required
      text={text}
      chosen={chosen}
      onText={(typed) => {
        setText(typed);
        onChoose(null);
      }}
      searching={loading}
      options={found.map(({ id, title, supports }) => ({ value: id, label: title ?? '', detail: t(ideas.supports, { n: supports }) }))}
      onChoose={({ value, label }) => {
        setText(label);
        onChoose(value);
      }}
    />
  );
}
