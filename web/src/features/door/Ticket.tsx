import { encodeQR } from 'qr';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../app/text.ts';
import { m } from './ticket.messages.ts';
import './ticket.css';

/** The registrant's ticket: the code of their place as a QR code. Black on white whatever the page looks like, so that every camera reads it. */
export function Ticket({ code }: { code: string }): ReactNode {
  const t = useText();
  const { size, path } = useMemo(() => drawingOf(code), [code]);
  return (
    <figure className="ticket">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t(m.picture)} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>
        <strong>{t(m.title)}</strong>
        <span>{t(m.text)}</span>
      </figcaption>
    </figure>
  );
}

const BORDER = 4;

/** One path for all dark squares of a line that stand together. In capital letters it is a smaller code. */
function drawingOf(code: string): { size: number; path: string } {
  const rows = encodeQR(code.toUpperCase(), 'raw', { border: BORDER, ecc: 'medium' });
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size: rows.length, path };
}

function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
