import { expect, test } from 'vitest';
import { network } from '../test/app.js';
import { make } from '../test/make.js';

const net = network();
const YEAR = 'query ($year: Int!) { eventsInsight(municipality: "790", year: $year) { year { came newCompanies invited departmentsAsked needsRecorded feedbackAnswers } } }';

test('the coffees of the demonstration have been prepared, visited and followed up', async () => {
  const host = await net().as(await make(net().sql).someone('ADVISER', { municipality_code: '790' }));
  const thisYear = new Date().getFullYear();
  const years = await Promise.all([thisYear - 1, thisYear, thisYear + 1].map(async (year) => (await host.ask(YEAR, { year })).eventsInsight.year as Record<string, number>));
  const missing = Object.keys(years[0]!).filter((figure) => years.every((year) => year[figure] === 0));
  expect(missing).toEqual([]);
});
