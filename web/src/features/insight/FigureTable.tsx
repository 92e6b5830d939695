import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { m } from './insight.messages.ts';

export type FigureLine = { key: string; label: string; number: string | number; share?: string | undefined };

/** The numbers of one picture, one below the other. */
export function FigureTable({ caption, heading, lines }: { caption: string; heading: string; lines: readonly FigureLine[] }): ReactNode {
  const t = useText();
  const shares: Column<FigureLine>[] = lines.some(({ share }) => share) ? [{ key: 'share', header: t(m.share), align: 'end', cell: ({ share }) => share ?? '–' }] : [];
  const columns: Column<FigureLine>[] = [
    { key: 'label', header: heading, heading: true, cell: ({ label }) => label },
    { key: 'number', header: t(m.number), align: 'end', cell: ({ number }) => number },
    ...shares,
  ];
  return <DataTable caption={caption} hideCaption columns={columns} rows={lines} rowKey={({ key }) => key} />;
}
