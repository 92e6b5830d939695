import type { ReactNode } from 'react';

export type Definition = { /** Where terms repeat. */ key?: string; term: string; detail: ReactNode; /** A link or button that changes it. */ action?: ReactNode };

/** Terms and what they are; entries without a detail are left out. */
export function DefinitionList({ items }: { items: readonly (Definition | null | undefined | false)[] }): ReactNode {
  const shown = items.filter((item): item is Definition => Boolean(item) && isSomething((item as Definition).detail));
  return (
    <dl className="definitions">
      {shown.map(({ key, term, detail, action }) => (
        <div key={key ?? term} className="definition">
          <dt>{term}</dt>
          <dd>{detail}</dd>
          {action && <dd className="definition-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}

function isSomething(detail: ReactNode): boolean {
  return detail !== null && detail !== undefined && detail !== '' && detail !== false;
}
