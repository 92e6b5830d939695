import { useMutation } from '@apollo/client/react';
import { ConfirmServicesDocument } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { m } from './assurance.messages.ts';
import type { ServiceLine } from './serviceWords.ts';

/** Which services are as the directory says. */
export function ConfirmSome({ organisation, services, onConfirmed }: { organisation: string; services: readonly ServiceLine[]; onConfirmed: (n: number) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const [confirm] = useMutation(ConfirmServicesDocument);
  const options = services.map(({ id, name, assuredOn }) => ({ value: id, label: l(name), hint: assuredOn ? t(m.assuredOn, { day: f.day(assuredOn) }) : t(m.notAssured) }));
  return (
    <Form
      label={t(m.some)}
      submit={t(m.confirmChosen)}
      submitKind="secondary"
      action={async (values) => {
        const chosen = values.list('services');
        await confirm({ variables: { input: { organisation, services: chosen } } });
        onConfirmed(chosen.length);
      }}
    >
      <CheckboxGroup name="services" label={t(m.which)} required missing={t(m.whichMissing)} options={options} />
    </Form>
  );
}
