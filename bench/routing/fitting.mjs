// The two small learners: a listwise ranker (softmax over a need's documents) and a logistic regression. Both are deterministic.

/** Adam with full batches; `gradient(weights)` returns the gradient. */
function descend(size, gradient, { steps, rate }) {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = gradient(weights);
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at] + 0.1 * slope[at];
      second[at] = 0.99 * second[at] + 0.01 * slope[at] ** 2;
      weights[at] -= (rate * (first[at] / (1 - 0.9 ** step))) / (Math.sqrt(second[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Standardised features learn faster; the weights returned are those for the features as they are. */
function spreadOf(rows, size) {
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const row of rows) for (let at = 0; at < size; at++) { sum[at] += row[at]; squares[at] += row[at] ** 2; }
  const middle = sum.map((value) => value / rows.length);
  return { middle, spread: squares.map((value, at) => Math.sqrt(Math.max(0, value / rows.length - middle[at] ** 2)) + 1e-6) };
}

const standard = (row, { middle, spread }) => Float64Array.from(row, (value, at) => (value - middle[at]) / spread[at]);

/** `lists`: [{rows: feature vectors, gains: number[]}]. Lists in which nothing is gained teach nothing. */
export function fitRanker(lists, { steps = 300, rate = 0.05, l2 = 1e-3 } = {}) {
  const size = lists[0].rows[0].length;
  const scale = spreadOf(lists.flatMap(({ rows }) => rows), size);
  const taught = lists
    .filter(({ gains }) => gains.some((gain) => gain > 0))
    .map(({ rows, gains }) => {
      const total = gains.reduce((sum, gain) => sum + gain, 0);
      return { rows: rows.map((row) => standard(row, scale)), targets: gains.map((gain) => gain / total) };
    });
  const gradient = (weights) => {
    const slope = Float64Array.from(weights, (weight) => l2 * weight);
    for (const { rows, targets } of taught) addListSlope(slope, rows, targets, weights, taught.length);
    return slope;
  };
  return descend(size, gradient, { steps, rate }).map((weight, at) => weight / scale.spread[at]);
}

function addListSlope(slope, rows, targets, weights, lists) {
  const scores = rows.map((row) => product(row, weights));
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  rows.forEach((row, at) => {
    const error = (raised[at] / total - targets[at]) / lists;
    if (Math.abs(error) > 1e-9) for (let each = 0; each < row.length; each++) slope[each] += error * row[each];
  });
}

/** `examples`: [{row, is: 0 | 1, weight}]. The constant comes last. */
export function fitLogistic(examples, { steps = 600, rate = 0.05, l2 = 2e-3 } = {}) {
  const size = examples[0].row.length;
  const scale = spreadOf(examples.map(({ row }) => row), size);
  const rows = examples.map(({ row }) => Float64Array.from([...standard(row, scale), 1]));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const gradient = (weights) => {
    const slope = Float64Array.from(weights, (weight, at) => (at === size ? 0 : l2 * weight));
    rows.forEach((row, at) => {
      const error = ((1 / (1 + Math.exp(-product(row, weights))) - examples[at].is) * examples[at].weight) / total;
      for (let each = 0; each <= size; each++) slope[each] += error * row[each];
    });
    return slope;
  };
  const weights = descend(size + 1, gradient, { steps, rate });
  const plain = Array.from({ length: size }, (_, at) => weights[at] / scale.spread[at]);
  const constant = weights[size] - plain.reduce((sum, weight, at) => sum + weight * scale.middle[at], 0);
  return [...plain, constant];
}

export function product(row, weights) {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at] * weights[at];
  return sum;
}
