import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useText } from '../app/text.ts';
import { Button } from './Button.tsx';
import { Form, type FormProps } from './Form.tsx';
import { fieldsOf, type KeptFields, putBack } from './keptFields.ts';
import { m } from './kept.messages.ts';
import './keptForm.css';
import { Notice } from './Notice.tsx';
import { forgetKept, FORMS, formsOf, remember, remembered, takeOver } from './useKept.ts';

type Props = FormProps & {
  /** What is being written, such as `need` or `answer.<id of the need>`: one draft of it in this tab. */
  keep: string;
  /** What the page itself holds of it goes too. */
  onStartAgain?: () => void;
};

/** A form whose fields stay in this tab over a reload, another page or the end of the session, until it is sent or thrown away. */
export function KeptForm({ keep, onStartAgain, action, ...form }: Props): ReactNode {
  const t = useText();
  const { viewer } = useSession();
  const own = formsOf(viewer?.id);
  const storageKey = own + keep;
  useState(() => viewer && takeOver(formsOf() + keep, storageKey));
  const [round, setRound] = useState(0);
  const { place, write, isBack } = useFieldsKept(storageKey);
  useEffect(() => {
    if (viewer) forgetOthers(own);
  }, [own, viewer]);
  const startAgain = () => {
    forgetKept(storageKey);
    setRound((before) => before + 1);
    onStartAgain?.();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what its fields say
    <div ref={place} className="kept-form" onInput={write} onChange={write}>
      {isBack && round === 0 && <Notice title={t(m.goOn)} actions={<Button kind="secondary" onClick={startAgain}>{t(m.startAgain)}</Button>}>{t(m.goOnText)}</Notice>}
      <Form
        key={round}
        {...form}
        action={async (values, sent) => {
          await action(values, sent);
          forgetKept(storageKey);
        }}
      />
    </div>
  );
}

/** What somebody else began in this tab is not left to who comes after them without their signing out. */
function forgetOthers(own: string): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(FORMS) && !key.startsWith(own)) forgetKept(key);
}

/** For how long fields may come late, such as those that depend on another one. */
const PATIENCE = 3_000;

function useFieldsKept(storageKey: string) {
  const place = useRef<HTMLDivElement>(null);
  const isEntering = useRef(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const form = place.current?.querySelector('form');
    const kept = remembered<KeptFields>(storageKey);
    if (!form || !kept) return undefined;
    let left = kept as KeptFields;
    const enter = () => {
      isEntering.current = true;
      left = putBack(form, left);
      isEntering.current = false;
      if (Object.keys(left).length === 0) stop();
    };
    const observer = new MutationObserver(enter);
    const stop = () => observer.disconnect();
    const timer = setTimeout(stop, PATIENCE);
    observer.observe(form, { childList: true, subtree: true });
    setBack(JSON.stringify(fieldsOf(form)) !== JSON.stringify(kept));
    // After this effect: within it React would not show what an event has changed.
    const begin = setTimeout(enter);
    return () => {
      stop();
      clearTimeout(begin);
      clearTimeout(timer);
    };
  }, [storageKey]);
  const write = () => {
    const form = place.current?.querySelector('form');
    if (form && !isEntering.current) remember(storageKey, fieldsOf(form));
  };
  return { place, write, isBack };
}
