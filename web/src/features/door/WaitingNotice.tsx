import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { type Text, useText } from '../../app/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './door.messages.ts';
import { drop, replace, type Waiting } from './outbox.ts';
import type { AtDoor } from './useAtDoor.ts';

/** What has not reached the portal yet, and what it did not take. The place is always there, so that its filling is announced. */
export function WaitingNotice({ door }: { door: Pick<AtDoor<unknown>, 'waiting' | 'trouble' | 'state' | 'at' | 'again'> }): ReactNode {
  const { waiting, trouble, state } = door;
  const refused = waiting.filter((one) => one.refused !== undefined);
  const held = waiting.filter((one) => one.refused === undefined);
  const isStuck = trouble !== null || state.stuck !== null;
  return (
    <div role="status" className="door-waiting">
      {(trouble === 'signIn' || state.stuck === 'signIn') && <SignInAgain />}
      {isStuck && trouble !== 'signIn' && state.stuck !== 'signIn' && <NoNetwork held={held} {...door} />}
      {refused.length > 0 && <Refused refused={refused} again={door.again} />}
    </div>
  );
}

function NoNetwork({ held, at, again }: { held: readonly Waiting[] } & Pick<AtDoor<unknown>, 'at' | 'again'>): ReactNode {
  const t = useText();
  const f = useFormat();
  return (
    <Notice kind="warning" title={held.length > 0 ? t(m.waitingToSend, { n: held.length }) : t(m.noNetwork)}>
      <p>{t(m.noNetworkText)} {at && t(m.listFrom, { time: f.time(at) })} <button type="button" className="door-again" onClick={again}>{t(m.tryAgain)}</button></p>
      {held.length > 0 && (
        <Disclosure summary={t(m.showWaiting)}>
          <ul>{held.map((one) => <li key={one.key}>{f.time(one.at)} {wordsOf(one, t)}</li>)}</ul>
        </Disclosure>
      )}
    </Notice>
  );
}

function SignInAgain(): ReactNode {
  const t = useText();
  return <Notice kind="warning" title={t(m.signInAgain)} actions={<LinkButton kind="secondary" to="/sign-in">{t(m.signIn)}</LinkButton>}>{t(m.signInAgainText)}</Notice>;
}

function Refused({ refused, again }: { refused: readonly Waiting[]; again: () => void }): ReactNode {
  const t = useText();
  const retry = ({ refused: _reason, ...one }: Waiting) => {
    replace({ ...one, tries: 0 });
    again();
  };
  return (
    <Notice kind="error" title={t(m.refusedTitle, { n: refused.length })}>
      <ul className="door-refused">
        {refused.map((one) => (
          <li key={one.key}>
            <p><strong>{wordsOf(one, t)}</strong><br />{one.refused === 'unexpected' ? t(m.refusedUnexpected) : one.refused}</p>
            <Button kind="secondary" onClick={() => retry(one)}>{t(m.tryAgain)}</Button>
            <Button kind="quiet" onClick={() => drop(one.key)}>{t(m.dropIt)}</Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function wordsOf({ action }: Waiting, t: Text): string {
  switch (action.kind) {
    case 'CHECK_IN':
      return t(m.saidIn, { name: action.name });
    case 'NO_SHOW':
      return t(m.saidNoShow, { name: action.name });
    case 'UNMARK':
      return t(m.saidUndone, { name: action.name });
    case 'CODE':
      return t(m.codeAction, { code: action.code.slice(0, 8) });
    case 'WALK_IN':
      return t(m.walkInAction, { name: action.name });
    case 'HEARD':
      return t(m.heardAction, { words: action.input.words });
    case 'CORRECT':
      return t(m.correctAction, { words: action.input.words });
    case 'DROP':
      return t(m.dropAction, { words: action.words });
  }
}
