import type { Client, TestNetwork } from './app.js';
import { make } from './make.js';

/** Those whom a referral concerns, in a municipality of the demonstration, and what they refer. */
export interface ReferralCast {
  adviser: Client;
  adviserEmail: string;
  colleague: Client;
  receiver: Client;
  receiverEmail: string;
  owner: Client;
  ownerEmail: string;
  ownerId: string;
  company: string;
  organisation: string;
  service: string;
  /** A service that does not cover the company's municipality. */
  elsewhere: string;
  /** The input of a referral that can be sent. */
  input(changes?: object): object;
  refer(changes?: object): Promise<{ id: string; reference: string }>;
  mailsTo(email: string): Promise<{ subject: string; text: string; attachments: { contentType: string; content: string }[] }[]>;
  linkIn(email: string, page: string): Promise<string>;
}

export async function referralCast(net: TestNetwork): Promise<ReferralCast> {
  const { someone, company } = make(net.sql);
  const idOf = async (text: string, values: unknown[] = []) => (await net.sql.query(text, values)).rows[0].id as string;
  const made = await company({ name: 'Ohjattava Oy' });
  const organisation = await idOf("select id from organisation where slug = 'finnvera'");
  const [adviserEmail, colleagueEmail] = [await someone('ADVISER', { municipality_code: '790' }), await someone('ADVISER', { municipality_code: '790' })];
  const receiverEmail = await someone('CONTACT', { organisation_id: organisation });
  const ownerEmail = await someone('ENTREPRENEUR', { company_id: made });
  const adviser = await net.as(adviserEmail);
  const ownerId = await idOf('select id from person where email = $1', [ownerEmail]);
  const service = await idOf('select id from service where organisation_id = $1 order by slug limit 1', [organisation]);
  const input = (changes: object = {}) => ({
    company: made,
    contactPerson: ownerId,
    service,
    message: 'Yritys tarvitsee rahoitusta uuteen sorviin.',
    consent: { givenBy: 'Omistaja', how: 'PHONE', on: new Date().toISOString().slice(0, 10) },
    ...changes,
  });
  const mailsTo = async (email: string) => (await net.sql.query('select subject, text, attachments from outbox_mail where "to" = $1 order by created_at desc, id desc', [email])).rows;
  return {
    adviser,
    adviserEmail,
    colleague: await net.as(colleagueEmail),
    receiver: await net.as(receiverEmail),
    receiverEmail,
    owner: await net.as(ownerEmail),
    ownerEmail,
    ownerId,
    company: made,
    organisation,
    service,
    elsewhere: await idOf("select id from service where slug = 'por-plots'"),
    input,
    refer: async (changes) => (await adviser.ask('mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id reference } }', { input: input(changes) })).referCompany,
    mailsTo,
    linkIn: async (email, page) => new RegExp(`/${page}/([\\w-]+)`).exec((await mailsTo(email))[0]!.text)![1]!,
  };
}
