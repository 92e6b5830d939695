import type { NetworkPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { RichText } from '../../app/RichText.tsx';
import { useLocalized, useText } from '../../app/text.ts';
import { Link } from '../../ui/Link.tsx';
import { m } from './leaving.messages.ts';

type Left = NetworkPageQuery['organisations']['edges'][number]['node'];

/** The way to those that no list shows any more, so that they can come back. */
export function LeftProviders({ left }: { left: readonly Left[] }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  return (
    <div className="prose">
      <p><RichText message={m.leaveHow} parts={{ providers: <Link to="/providers" /> }} /></p>
      {left.length > 0 && (
        <>
          <h3>{t(m.whoLeft)}</h3>
          <ul>
            {left.map(({ id, slug, name, leftOn }) => (
              <li key={id}><Link to={`/providers/${slug}`}>{l(name)}</Link>{leftOn && `, ${t(m.since, { day: f.day(leftOn) })}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
