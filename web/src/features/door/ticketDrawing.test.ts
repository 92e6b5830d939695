import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeIn } from './doorList.ts';
import { drawingOf } from './ticketDrawing.ts';

const SCALE = 6;

/** Paints the path as a browser would. */
function painted({ size, path }: ReturnType<typeof drawingOf>): { width: number; height: number; data: Uint8Array } {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

test('the code of a ticket is read again as it was', () => {
  const code = '0a1b2c3d-1111-4222-8333-1234567890ab';
  expect(codeIn(decodeQR(painted(drawingOf(code))))).toBe(code);
});
