import { useMutation } from '@apollo/client/react';
import { RegisterFormDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import type { Viewer } from '../../app/session.tsx';
import { useText } from '../../app/text.ts';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { m } from './events.messages.ts';
import type { Event } from './EventPage.tsx';
import { isQueueing } from './isQueueing.ts';
import { PartySize } from './PartySize.tsx';

const OTHER = 'other';

/** Everything has a sensible value already: who is known presses one button. */
export function RegisterForm({ event, viewer, invitedBy, onRegistered }: { event: Event; viewer: Viewer; invitedBy: string | null; onRegistered: () => void }): ReactNode {
  const t = useText();
  const [register] = useMutation(RegisterFormDocument);
  const send = async (values: FormValues, { key }: { key: string }) => {
    const company = values.text('company');
    await register({
      variables: {
        input: {
          event: event.id,
          partySize: values.number('partySize') ?? 1,
          company: company && company !== OTHER ? company : null,
          companyName: values.textOrNull('companyName'),
          name: values.textOrNull('name'),
          invitedBy,
          key,
        },
      },
    });
    onRegistered();
  };
  return (
    <Form label={t(m.register)} submit={t(isQueueing(event) ? m.joinQueue : m.register)} action={send} note={t(m.privacy)}>
      {viewer.name === '' && <TextField name="name" label={t(m.name)} required autoComplete="name" maxLength={100} />}
      <PartySize event={event} />
      <CompanyFields viewer={viewer} />
    </Form>
  );
}

/** One of the own companies, or one that the portal does not know, by its name. */
function CompanyFields({ viewer }: { viewer: Viewer }): ReactNode {
  const t = useText();
  const own = viewer.memberships.flatMap(({ company }) => company ?? []);
  const [company, setCompany] = useState(own[0]?.id ?? OTHER);
  const options = [...own.map(({ id, name }) => ({ value: id, label: name })), { value: OTHER, label: t(m.otherCompany) }];
  return (
    <>
      {own.length > 0 && <Select name="company" label={t(m.company)} required empty={null} options={options} value={company} onChange={(event) => setCompany(event.target.value)} />}
      {company === OTHER && <TextField name="companyName" label={t(m.companyName)} autoComplete="organization" maxLength={200} />}
    </>
  );
}
