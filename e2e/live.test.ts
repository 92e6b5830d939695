import { expect, test } from 'vitest';
import { expectAccessible, journey, PHONE } from './browser.ts';

const run = journey();
const today = new Date().toISOString().slice(0, 10);
const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }';

test('a receiver sees a new referral come in without doing anything, and is told', async () => {
  const { network } = run;
  const { rows } = await network.sql.query(
    `select p.email, m.organisation_id as organisation, (select s.id from service s where s.organisation_id = m.organisation_id order by s.slug limit 1) as service
     from membership m join person p on p.id = m.person_id where m.role = 'CONTACT' order by p.email limit 1`,
  );
  const [{ email, service }] = rows as [{ email: string; service: string }];
  const page = await run.visitAs(email, PHONE);
  await page.goto(`${run.url}/fi/referrals?view=new`);
  await page.getByText('Lista päivittyy itsestään.').waitFor();
  const refer = await referrer(service);
  // A socket opens a moment after the page: what is sent until then is in the list after the next change.
  await expect
    .poll(async () => {
      await refer(`Tarvitsee apua koneen hankintaan ${Date.now()}`);
      return page.getByText(/Lista päivittyi klo/).count();
    })
    .toBe(1);
  await refer('Juuri nyt tullut asia');
  await page.getByText('Juuri nyt tullut asia').waitFor();
  await expectAccessible(page);
});

/** The adviser of the company's municipality, who sends by the API. */
async function referrer(service: string): Promise<(message: string) => Promise<void>> {
  const { network } = run;
  const { rows } = await network.sql.query(
    `select c.id as company, p.email from company c join membership m on m.role = 'ADVISER' and m.municipality_code = c.municipality_code join person p on p.id = m.person_id
     where exists (select 1 from service s left join service_coverage k on k.service_id = s.id where s.id = $1 and (s.coverage_type = 'NATIONAL' or k.municipality_code = c.municipality_code)) order by c.name limit 1`,
    [service],
  );
  const [{ company, email }] = rows as [{ company: string; email: string }];
  const adviser = await network.as(email);
  return async (message) => void (await adviser.ask(REFER, { input: { company, service, message, consent: { givenBy: 'Olli', how: 'PHONE', on: today } } }));
}
