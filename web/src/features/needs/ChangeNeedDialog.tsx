import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { ChangeNeedDocument, type NeedDetailsFragment, NeedPageDocument, NewNeedPageDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLanguage } from '../../app/language.ts';
import { monthsText } from '../../app/months.ts';
import { hasRole, useSession } from '../../app/session.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './need.messages.ts';
import { NeedFields } from './NeedFields.tsx';
import { changedFields, merged, saidIn, saidOf, type NeedSaid } from './needInput.ts';
import { m as list } from './needs.messages.ts';
import { sizesOf } from './needWords.ts';
import { m as fields } from './newNeed.messages.ts';

type ChangeNeedProps = { need: NeedDetailsFragment; onClose: () => void; onChanged: () => void };

/** Says a need anew. What somebody else changed meanwhile is shown, and kept where its writer did not change the same. */
export function ChangeNeedDialog({ open, ...props }: ChangeNeedProps & { open: boolean }): ReactNode {
  const t = useText();
  return (
    <Dialog open={open} title={t(m.changeTitle)} onClose={props.onClose}>
      <ChangeNeedForm {...props} />
    </Dialog>
  );
}

function ChangeNeedForm({ need, onClose, onChanged }: ChangeNeedProps): ReactNode {
  const t = useText();
  const client = useApolloClient();
  const { viewer } = useSession();
  const { data } = useQuery(NewNeedPageDocument);
  const [change] = useMutation(ChangeNeedDocument);
  // What its writer began with: the page may renew itself below the open form.
  const [first] = useState(need);
  if (!data) return null;
  return (
    <Form
      quick
      submit={t(m.changeSave)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      note={first.version !== need.version && <Meanwhile before={first} now={need} />}
      action={async (values) => {
        try {
          await change({ variables: { input: { need: need.id, version: need.version, ...merged(saidOf(first), saidIn(values), saidOf(need)) } } });
        } catch (error) {
          void client.refetchQueries({ include: [NeedPageDocument] });
          throw error;
        }
        onChanged();
      }}
    >
      <NeedFields advises={hasRole(viewer, 'ADVISER')} municipality={need.municipality.code} topics={data.topics} known={first} />
    </Form>
  );
}

/** What a faster editor changed, as it reads now. */
function Meanwhile({ before, now }: { before: NeedDetailsFragment; now: NeedDetailsFragment }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const changed = changedFields(saidOf(before), saidOf(now));
  const is = (...names: (keyof NeedSaid)[]) => names.some((name) => changed.includes(name));
  return (
    <Notice kind="warning" title={t(m.meanwhile)}>
      <p>{t(m.meanwhileText)}</p>
      <DefinitionList
        items={[
          is('words') && { term: t(m.ownWords), detail: now.words },
          is('topic') && { term: t(fields.topic), detail: l(now.topic.name) },
          is('title') && { term: t(fields.needTitle), detail: now.title },
          is('departments') && { term: t(m.departments), detail: now.departments.map(({ name }) => l(name)).join(', ') || t(m.noDepartments) },
          is('windowFrom', 'windowTo') && { term: t(m.when), detail: monthsText(language, now.windowFrom, now.windowTo) },
          is('certainty') && { term: t(m.certainty), detail: t(list[now.certainty]) },
          is('nameShown') && { term: t(m.name), detail: t(now.nameShown ? m.nameShown : m.nameHidden) },
          is('language') && { term: t(fields.language), detail: t(fields[now.language]) },
          is('plotM2', 'premisesM2', 'jobs', 'investmentCents', 'powerMw') && { term: t(m.size), detail: sizesOf(now, t, f).join(', ') || '–' },
          is('permits') && { term: t(m.permits), detail: now.permits.map((permit) => t(m[`permit${permit}`])).join(', ') || '–' },
          is('skills') && { term: t(m.skills), detail: now.skills.join(', ') || '–' },
        ]}
      />
    </Notice>
  );
}
