// What `shared` definitions of the bench are computed with: nDCG@5 (gain 2^g − 1), success@1, recall@3, MRR, refusals.

const gain = (grade) => 2 ** grade - 1;
const mean = (values) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);

/** `ranked`: ids of services, the best first; `labels`: grade of each service that answers. */
export function measureOne(ranked, labels) {
  const discounted = (grades) => grades.slice(0, 5).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
  const grades = ranked.map((id) => labels[id] ?? 0);
  const ideal = Object.values(labels).sort((a, b) => b - a);
  const good = ideal.filter((grade) => grade >= 2).length;
  const first = grades.findIndex((grade) => grade >= 2);
  return {
    ndcg5: discounted(grades) / discounted(ideal),
    success1: grades[0] === 3 ? 1 : 0,
    recall3: good === 0 ? 0 : grades.slice(0, 3).filter((grade) => grade >= 2).length / Math.min(3, good),
    mrr: first === -1 ? 0 : 1 / (first + 1),
  };
}

/** `answers`: {need, ranked, refused, ms} of every need. */
export function measureAll(answers) {
  const inside = answers.filter(({ need }) => !need.out_of_scope);
  const measured = inside.map(({ need, ranked }) => ({ lang: need.lang, ...measureOne(ranked, need.labels) }));
  const of = (key, rows = measured) => mean(rows.map((row) => row[key]));
  const refused = (rows) => mean(rows.map(({ refused }) => (refused ? 1 : 0)));
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ndcg5: of('ndcg5'),
    success1: of('success1'),
    recall3: of('recall3'),
    mrr: of('mrr'),
    refusedOutOfScope: refused(answers.filter(({ need }) => need.out_of_scope)),
    refusedInScope: refused(inside),
    byLanguage: Object.fromEntries(['fi', 'sv', 'en'].map((lang) => [lang, of('ndcg5', measured.filter((row) => row.lang === lang))])),
    p95ms: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
