import type { ReactNode } from 'react';
import { type Box, BOX_WIDTH, type Picture } from './flow.ts';

const LONGEST = 30;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** The streams as a picture; who cannot see it, or has a narrow screen, reads the tables below. */
export function FlowPicture({ picture: { width, height, boxes, ribbons }, alt }: { picture: Picture; alt: string }): ReactNode {
  return (
    <figure className="flow-picture" role="img" aria-label={alt}>
      <svg viewBox={`0 0 ${width} ${Math.ceil(height)}`} focusable="false" aria-hidden="true">
        {ribbons.map(({ key, path, from, to, value }) => (
          <path key={key} className="flow-ribbon" d={path}>
            <title>{`${from} – ${to}: ${value}`}</title>
          </path>
        ))}
        {boxes.map((column, index) => column.map((box) => <OneBox key={`${index} ${box.key}`} box={box} isLeft={index === 0} />))}
      </svg>
    </figure>
  );
}

function OneBox({ box: { label, value, x, y, height }, isLeft }: { box: Box; isLeft: boolean }): ReactNode {
  const middle = y + height / 2 + 5;
  return (
    <g>
      <rect className="flow-box" x={x} y={y} width={BOX_WIDTH} height={height} rx="2">
        <title>{`${label}: ${value}`}</title>
      </rect>
      <text className="flow-label" x={isLeft ? x - 8 : x + BOX_WIDTH + 8} y={Math.max(middle, y + 12)} textAnchor={isLeft ? 'end' : 'start'}>
        {shortened(label)} <tspan className="flow-value">{value}</tspan>
      </text>
    </g>
  );
}
