import { useMutation, useQuery } from '@apollo/client/react';
import { HandOverNeedDocument, NeedDepartmentsDocument, type NeedDetailsFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { m } from './answers.messages.ts';

type Props = { need: NeedDetailsFragment; onDone: () => void; onClose: () => void };

/** To the department whose task it is, with the reason that everybody concerned reads. */
export function HandOverForm({ need, onDone, onClose }: Props): ReactNode {
  const t = useText();
  const l = useLocalized();
  const [handOver] = useMutation(HandOverNeedDocument);
  const { data } = useQuery(NeedDepartmentsDocument, { variables: { municipality: need.municipality.code } });
  const others = (data?.departments ?? []).filter(({ id }) => need.departments.every((one) => one.id !== id));
  return (
    <Form
      submit={t(m.sendHandOver)}
      secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
      action={async (values, { key }) => {
        await handOver({ variables: { input: { need: need.id, department: values.text('department'), reason: values.text('reason'), key } } });
        onDone();
      }}
    >
      <p>{t(m.handOverLead)}</p>
      <Select name="department" label={t(m.toDepartment)} required options={others.map(({ id, name }) => ({ value: id, label: l(name) }))} />
      <TextArea name="reason" label={t(m.reason)} required limit={1000} rows={4} />
    </Form>
  );
}
