// What a person reads.

const percent = (share) => `${(100 * share).toFixed(1)} %`;

export function printMeasures({ ndcg5, success1, recall3, mrr, refusedOutOfScope, refusedInScope, byLanguage, p95ms }, needs) {
  console.log(`${needs.length} needs; nothing was learned from them`);
  console.table({ all: { 'nDCG@5': fixed(ndcg5), 'success@1': fixed(success1), 'recall@3': fixed(recall3), MRR: fixed(mrr) } });
  console.log(`nDCG@5 by language: ${Object.entries(byLanguage).map(([lang, value]) => `${lang} ${fixed(value)}`).join(', ')}`);
  console.log(`refused: out of scope ${percent(refusedOutOfScope)}, in scope ${percent(refusedInScope)}; p95 ${p95ms.toFixed(1)} ms`);
}

export function printPlain({ inScope, outOfScope }) {
  console.log(`of other plain short needs, refused: out of scope ${percent(outOfScope)}, in scope ${percent(inScope)}`);
}

export function printAblation(rows) {
  console.log('\nWhat each part adds: measured without it, and with the weights learned again.');
  console.table(Object.fromEntries(rows.map(({ name, measures: { ndcg5, success1, recall3 } }) => [name, { 'nDCG@5': fixed(ndcg5), 'success@1': fixed(success1), 'recall@3': fixed(recall3) }])));
}

export function printScale({ services, buildSeconds, megabytes, p50, p95, putP95, scanMedian }) {
  console.log(`\n${services} services: built in ${buildSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, a need in ${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms), a change in ${putP95.toFixed(1)} ms (p95).`);
  console.log(`A plain scan over the same texts takes ${scanMedian.toFixed(0)} ms a need: ${(scanMedian / p50).toFixed(0)} times as long.`);
}

const fixed = (value) => Number(value.toFixed(3));
