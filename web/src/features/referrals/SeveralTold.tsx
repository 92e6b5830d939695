import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import '../../ui/done.css';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './inbox.messages.ts';
import { m as page } from './referralPage.messages.ts';
import type { Chosen, Failure } from './several.ts';
import type { Told } from './useSeveral.ts';

/** Which succeeded, which did not and why; each can be opened. */
export function SeveralTold({ told }: { told: Told }): ReactNode {
  const t = useText();
  const { done, failed, kind, turn } = told;
  const box = useRef<HTMLDivElement>(null);
  // The buttons that were pressed are gone or at rest; a dialog that closes at the same time gives the focus back first.
  useEffect(() => queueMicrotask(() => box.current?.focus()), [turn]);
  return (
    <div ref={box} tabIndex={-1} className="moves done">
      {done.length > 0 && (
        <Notice kind="success" live title={t(m[kind], { n: done.length })}>
          <p>{t(kind === 'taken' ? m.takenText : m.givenBackText)}</p>
          <Names chosen={done} />
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice kind="warning" live title={t(m.failed, { n: failed.length })}>
          <ul className="told-list">
            {failed.map((failure) => (
              <li key={failure.one.id}>
                <Link to={`/referrals/${failure.one.id}`}>{failure.one.name}</Link>: <Why failure={failure} />
              </li>
            ))}
          </ul>
          {failed.some(({ again }) => again) && <p>{t(m.failedAgain)}</p>}
        </Notice>
      )}
    </div>
  );
}

function Names({ chosen }: { chosen: readonly Chosen[] }): ReactNode {
  return (
    <ul className="told-list">
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/referrals/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function Why({ failure: { why, moved, message } }: { failure: Failure }): ReactNode {
  const t = useText();
  const f = useFormat();
  if (why === 'moved' && moved) return t(m.movedBy, { what: [t(page[`did${moved.move}`]), moved.by, f.dateTime(moved.at)].filter(Boolean).join(' · ') });
  return why === 'refused' ? message : t(m[why === 'moved' ? 'unexpected' : why]);
}
