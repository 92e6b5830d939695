import { type ReactNode, useMemo } from 'react';
import { useText } from '../../app/text.ts';
import { m } from './ticket.messages.ts';
import { drawingOf } from './ticketDrawing.ts';
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
