import type { MyDataPageQuery } from '@luotsi/schema';
import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { m } from './myData.messages.ts';

type Kind = MyDataPageQuery['myData']['kinds'][number];

/** What there is of one kind: first what for and until when, then the entries themselves. */
export function OwnKind({ kind: { kind, count, entries } }: { kind: Kind }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const told = entries.filter(({ values }) => values.length > 0);
  return (
    <section className="own-kind">
      <h3>
        {l(kind.title)} <span className="own-count">{t(m.entries, { n: count })}</span>
      </h3>
      <dl className="own-purposes">
        {kind.keeps.map(({ fields, purpose, until }) => (
          <div key={fields.join()}>
            <dt>{l(purpose)}</dt>
            <dd>{l(until)}.</dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && (
        <Disclosure summary={t(m.show)}>
          <ol className="own-entries">
            {told.map(({ id, values }) => (
              <li key={id}>
                <DefinitionList items={values.map(({ label, text }) => ({ term: label, detail: text }))} />
              </li>
            ))}
          </ol>
          {count > entries.length && <p>{t(m.newest, { n: entries.length })}</p>}
        </Disclosure>
      )}
    </section>
  );
}
