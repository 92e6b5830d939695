import { expect, test } from 'vitest';
import { openLog } from './log.js';

function logged(level: string, write: (log: ReturnType<typeof openLog>) => void): Record<string, any>[] {
  const lines: string[] = [];
  write(openLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

test('a fault keeps its place and its kind, and loses what it tells of people', () => {
  const cause = Object.assign(new Error('inner salainen@example.fi'), { detail: 'Key (email)=(salainen@example.fi) exists.' });
  const err = Object.assign(new Error('duplicate key: "salainen@example.fi"', { cause }), { code: '23505', detail: 'Failing row contains (Matti Meikäläinen)', where: 'COPY', parameters: ['Matti'], query: 'insert … Matti' });
  const [line] = logged('info', (log) => log.error({ faultId: 'x', err }, 'A request of salainen@example.fi failed.'));
  expect(line).toMatchObject({ level: 50, faultId: 'x', msg: 'A request of <address> failed.', err: { code: '23505', message: expect.stringContaining('duplicate key') } });
  expect(line!['err'].stack).toContain('log.test.ts');
  expect(JSON.stringify(line)).not.toMatch(/salainen|Matti/);
});

test('reasons are masked too, and the level holds', () => {
  const lines = logged('warn', (log) => {
    log.info('nothing');
    log.child({}).warn({ reason: '550 <salainen@example.fi> unknown' }, 'lost');
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ reason: '550 <<address>> unknown', msg: 'lost' });
});
