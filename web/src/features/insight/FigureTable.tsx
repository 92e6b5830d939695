import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import './charts.css';
import { m } from './insight.messages.ts';

export type FigureLine = { key: string; label: string; number: string | number; share?: string | undefined };

/** The numbers of one picture, one below the other: narrow enough to stay a table on a phone. */
export function FigureTable({ caption, heading, lines }: { caption: string; heading: string; lines: readonly FigureLine[] }): ReactNode {
  const t = useText();
  const hasShares = lines.some(({ share }) => share);
  return (
    <table className="figure-table">
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{t(m.number)}</th>
          {hasShares && <th scope="col">{t(m.share)}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, number, share }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{number}</td>
            {hasShares && <td>{share ?? '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
