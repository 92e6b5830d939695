import { useMutation } from '@apollo/client/react';
import { type AssurePageQuery, ConfirmByAssuranceLinkDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import type { FormValues } from '../../ui/FormValues.ts';
import { AssuredService } from './AssuredService.tsx';
import { m } from './assure.messages.ts';

export type Service = AssurePageQuery['servicesByAssuranceLink'][number];
export type Industry = AssurePageQuery['industries'][number];
export type Verdict = 'RIGHT' | 'WRONG' | 'LATER';
/** What came of it: whose services, and how many. */
export type Said = { provider: string; right: number; wrong: number };

/** Of so many the way to the button below is long: there is one above too. */
const MANY = 3;

export function AssureForm({ token, services, industries, onSaid }: { token: string; services: readonly Service[]; industries: readonly Industry[]; onSaid: (said: Said) => void }): ReactNode {
  const t = useText();
  const [confirm] = useMutation(ConfirmByAssuranceLinkDocument);
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({});
  const of = (verdict: Verdict) => services.filter(({ id }) => (verdicts[id] ?? 'RIGHT') === verdict);
  const areAllRight = of('RIGHT').length === services.length;
  const send = async (values: FormValues, { key }: { key: string }) => {
    const [right, wrong] = [of('RIGHT').map(({ id }) => id), of('WRONG').map(({ id }) => ({ service: id, words: values.text(`words-${id}`) }))];
    const { data } = await confirm({ variables: { input: { token, services: right, wrong, key } } });
    onSaid({ provider: data!.confirmByAssuranceLink!.slug, right: right.length, wrong: wrong.length });
  };
  return (
    <Form
      action={send}
      check={() => (of('LATER').length === services.length ? [{ name: `verdict-${services[0]!.id}`, message: t(m.nothing) }] : [])}
      submit={t(areAllRight ? m.allRight : m.send)}
    >
      {services.length > MANY && areAllRight && (
        <ButtonRow>
          <Button type="submit">{t(m.allRight)}</Button>
        </ButtonRow>
      )}
      <ul className="assured">
        {services.map((service) => (
          <li key={service.id}>
            <AssuredService service={service} industries={industries} verdict={verdicts[service.id] ?? 'RIGHT'} onVerdict={(verdict) => setVerdicts({ ...verdicts, [service.id]: verdict })} />
          </li>
        ))}
      </ul>
    </Form>
  );
}
