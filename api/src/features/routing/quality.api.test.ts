import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { network } from '../../test/app.js';

const net = network();
const ROUTE = 'query ($input: RouteNeedInput!) { routeNeed(input: $input) { askAdviser matches { service { slug } } } }';

interface LabelledNeed {
  text: string;
  municipality: string | null;
  industry: string | null;
  out_of_scope: boolean;
  labels: Record<string, number>;
}
const needs = readFileSync(new URL('../../seed/data/routing/needs-labelled.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as LabelledNeed);

const gain = (grade: number | undefined, at: number) => (2 ** (grade ?? 0) - 1) / Math.log2(at + 2);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
function ndcg5(slugs: string[], labels: Record<string, number>): number {
  const ideal = Object.values(labels).sort((a, b) => b - a).slice(0, 5);
  return sum(slugs.slice(0, 5).map((slug, at) => gain(labels[slug], at))) / sum(ideal.map(gain));
}

test('people’s own words lead to the right services through the API, and what the network does not answer leads to an adviser', async () => {
  const answers: { need: LabelledNeed; slugs: string[]; refused: boolean }[] = [];
  for (const need of needs) {
    const { text, municipality, industry } = need;
    const { routeNeed } = await net().visitor.ask(ROUTE, { input: { text, municipality, industry, record: false } });
    answers.push({ need, slugs: routeNeed.matches.map(({ service }: any) => service.slug), refused: routeNeed.askAdviser });
  }
  const [inside, outside] = [false, true].map((out) => answers.filter(({ need }) => need.out_of_scope === out)) as [typeof answers, typeof answers];
  const share = (all: typeof answers, is: (one: (typeof answers)[number]) => boolean) => all.filter(is).length / all.length;
  // The bars of the product; the benchmark measures how far above them it is.
  expect(sum(inside.map(({ need, slugs }) => ndcg5(slugs, need.labels))) / inside.length).toBeGreaterThan(0.8);
  expect(share(inside, ({ need, slugs }) => need.labels[slugs[0] ?? ''] === 3)).toBeGreaterThan(0.78);
  expect(share(outside, ({ refused }) => refused)).toBeGreaterThanOrEqual(0.9);
  expect(share(inside, ({ refused }) => refused)).toBeLessThanOrEqual(0.05);
}, 60_000);
