import { encodeQR } from 'qr';

const BORDER = 4;

/** One path for all dark squares of a line that stand together. In capital letters it is a smaller code. */
export function drawingOf(code: string): { size: number; path: string } {
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
