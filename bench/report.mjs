// From latencies to figures.

/** The first bar: what the API must reach, in answers per second. */
export const bars = { toL: 0.45, toP: 2 };

export function summary(rounds, { rows, statements }) {
  const perSecond = Object.fromEntries(Object.entries(rounds).map(([server, list]) => [server, rate(list)]));
  const latencies = rounds.api.flatMap((round) => round.latencies).sort((one, other) => one - other);
  return {
    reqPerSec: Math.round(perSecond.api),
    toL: round2(perSecond.api / perSecond.hand),
    toP: round2(perSecond.api / perSecond.graphile),
    p50: round2(at(latencies, 0.5)),
    p99: round2(at(latencies, 0.99)),
    statements,
    rows,
    reqPerSecL: Math.round(perSecond.hand),
    reqPerSecP: Math.round(perSecond.graphile),
  };
}

export function missedBars(results) {
  return Object.entries(results).flatMap(([name, { toL, toP, statements }]) => [
    ...(toL < bars.toL ? [`${name}: ${toL} × the hand-written server; the bar is ${bars.toL}.`] : []),
    ...(toP < bars.toP ? [`${name}: ${toP} × PostGraphile; the bar is ${bars.toP}.`] : []),
    ...(statements !== 1 ? [`${name}: ${statements} statements for one root field; the bar is 1.`] : []),
  ]);
}

export function printTable(results, { ROUNDS, SECONDS, CONNECTIONS }) {
  const head = ['operation', 'req/s', '× L', '× P', 'p50 ms', 'p99 ms', 'statements', 'rows', 'L req/s', 'P req/s'];
  const rows = Object.entries(results).map(([name, r]) => [name, r.reqPerSec, r.toL, r.toP, r.p50, r.p99, r.statements, r.rows, r.reqPerSecL, r.reqPerSecP].map(String));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  console.log([line(head), ...rows.map(line)].join('\n'));
  console.log(`L: hand-written node:http server. P: PostGraphile 5. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s for each server, in turns.`);
}

const rate = (list) => list.reduce((sum, { count }) => sum + count, 0) / list.reduce((sum, { took }) => sum + took, 0);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const round2 = (value) => Math.round(value * 100) / 100;
