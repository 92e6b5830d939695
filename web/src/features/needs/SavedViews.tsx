import { useMutation, useQuery } from '@apollo/client/react';
import { RemoveViewDocument, SavedViewsDocument, type SavedNeedViewFragment, SaveViewDocument } from '@luotsi/schema';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from '../../app/address.tsx';
import { type Message, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import '../../ui/filters.css';
import { Form } from '../../ui/Form.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { useAddressQuery } from '../../ui/useAddressQuery.ts';
import { m } from './board.messages.ts';
import { addressOfView, filterOf, isNarrowed, useNarrowing } from './needFilter.ts';
import { statusesOf, views } from './needWords.ts';

type Said = { message: Message; name: string } | null;

/** Views that the reader has kept, as links, and a way to keep the one that is open. */
export function SavedViews({ department }: { department: string | null }): ReactNode {
  const t = useText();
  const { data } = useQuery(SavedViewsDocument, { fetchPolicy: 'cache-and-network' });
  const [said, setSaid] = useState<Said>(null);
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { narrowing } = useNarrowing();
  const saved = data?.savedViews ?? [];
  const say = (message: Message, name: string) => {
    setSaid({ message, name });
    // The button that was pressed is gone with its view.
    box.current?.focus();
  };
  const closed = () => setSaving(false);
  return (
    <div ref={box} tabIndex={-1} className="saved-views" role="group" aria-label={t(m.savedViews)}>
      {saved.length > 0 && <strong>{t(m.savedViews)}</strong>}
      {saved.length > 0 && <ul className="chips">{saved.map((view) => <SavedView key={view.id} view={view} onRemoved={say} />)}</ul>}
      {isNarrowed(narrowing) && <Button kind="quiet" icon="plus" onClick={() => setSaving(true)}>{t(m.saveView)}</Button>}
      <p role="status" className="saved-said">{said && t(said.message, { name: said.name })}</p>
      <Dialog open={saving} title={t(m.saveView)} onClose={closed}>
        <SaveViewForm department={department} onClose={closed} onSaved={(name) => setSaid({ message: m.viewSaved, name })} />
      </Dialog>
    </div>
  );
}

function SavedView({ view, onRemoved }: { view: SavedNeedViewFragment; onRemoved: (message: Message, name: string) => void }): ReactNode {
  const t = useText();
  const { search } = useLocation();
  const [remove, { loading }] = useMutation(RemoveViewDocument, { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true });
  const { id, name } = view;
  const to = addressOfView(view);
  const press = () =>
    void remove({ variables: { id } }).then(
      () => onRemoved(m.viewRemoved, name),
      () => onRemoved(m.viewFailed, name),
    );
  return (
    <li className="chip">
      <Link to={to} aria-current={to === `/needs${search}` || undefined}>{name}</Link>
      <button type="button" className="chip-remove" aria-label={t(m.removeView, { name })} aria-disabled={loading || undefined} onClick={loading ? undefined : press}>
        <Icon name="close" />
      </button>
    </li>
  );
}

function SaveViewForm({ department, onClose, onSaved }: { department: string | null; onClose: () => void; onSaved: (name: string) => void }): ReactNode {
  const t = useText();
  const [query] = useAddressQuery();
  const { narrowing } = useNarrowing();
  const [save] = useMutation(SaveViewDocument, { refetchQueries: [SavedViewsDocument] });
  const view = views.find((one) => one === query.get('view'));
  return (
    <Form
      submit={t(m.save)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values) => {
        const name = values.text('name');
        await save({ variables: { input: { name, department, filter: { ...filterOf(narrowing), statuses: view ? statusesOf[view] : null }, overdue: view === 'late' } } });
        onClose();
        onSaved(name);
      }}
    >
      <TextField name="name" label={t(m.viewName)} hint={t(m.viewNameHint)} required maxLength={60} />
    </Form>
  );
}
