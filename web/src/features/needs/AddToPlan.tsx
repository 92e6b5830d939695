import { useMutation } from '@apollo/client/react';
import { LinkNeedsToPlanDocument, type PlanInFullFragment } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/text.ts';
import { CheckboxGroup } from '../../ui/Choices.tsx';
import { Form } from '../../ui/Form.tsx';
import { movedIn, type Moved, MovedNotice } from './MovedOn.tsx';
import { optionOf, seenNeed } from './OtherNeedsField.tsx';
import { m } from './plan.messages.ts';

/** Further needs get the plan as their answer: all that are chosen, or none where somebody was faster with one of them. */
export function AddToPlan({ plan, onAdded, onRefresh }: { plan: PlanInFullFragment; onAdded: (n: number) => void; onRefresh: () => void }): ReactNode {
  const t = useText();
  const [link] = useMutation(LinkNeedsToPlanDocument);
  const [moved, setMoved] = useState<Moved | null>(null);
  const send = async (values: readonly string[]) => {
    const expected = values.map(seenNeed);
    await link({ variables: { input: { plan: plan.id, needs: expected.map(({ need }) => need), expected } } }).catch((error: unknown) => {
      setMoved(movedIn(error));
      throw error;
    });
    onAdded(expected.length);
  };
  const show = () => {
    setMoved(null);
    onRefresh();
  };
  return (
    <Form submit={t(m.add)} action={(values) => send(values.list('needs'))} note={moved && <MovedNotice moved={moved} onShow={show} />}>
      <CheckboxGroup name="needs" label={t(m.which)} required missing={t(m.whichMissing)} options={plan.fitting.map(optionOf)} />
    </Form>
  );
}
