import { expect, test } from 'vitest';
import { journey, type Page } from './browser.ts';

// As in production: only the portal's own operations are answered.
const run = journey(async () => ({ explorer: false }));

const emailOf = async (role: string) => (await run.network.sql.query<{ email: string }>('select p.email from membership m join person p on p.id = m.person_id where m.role = $1 order by p.email limit 1', [role])).rows[0]!.email;

/** What the browser complains of (its policy too), and answers that are refusals. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  return complaints;
}

const visits: [role: string | null, paths: string[]][] = [
  [null, ['/fi', '/sv/services', '/en/events', '/fi/demo']],
  ['ADVISER', ['/fi', '/fi/planning', '/fi/questions']],
  ['CONTACT', ['/fi/referrals']],
  ['HEAD', ['/sv/needs']],
  ['COORDINATOR', ['/fi/network']],
];

test.each(visits)('%s: the pages work with trusted operations alone, and nothing breaks the policy of the browser', async (role, paths) => {
  const page = role === null ? await run.visit() : await run.visitAs(await emailOf(role));
  const complaints = complaintsOf(page);
  for (const path of paths) {
    await page.goto(`${run.url}${path}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
});

test('a need in one\'s own words finds a service, and a link by mail is asked for', async () => {
  const page = await run.visit();
  const complaints = complaintsOf(page);
  await page.goto(`${run.url}/fi`);
  await page.getByRole('textbox').first().fill('tarvitsen rahoitusta uuteen koneeseen');
  await page.keyboard.press('Enter');
  await page.getByText('Finnvera').first().waitFor();
  expect(complaints).toEqual([]);
});
