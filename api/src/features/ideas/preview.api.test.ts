import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { network } from '../../test/app.js';
import { make } from '../../test/make.js';

const PAGE = '<!doctype html>\n<html lang="fi">\n  <head>\n    <title>Luotsi</title>\n  </head>\n  <body><div id="root"></div></body>\n</html>\n';
const webRoot = mkdtempSync(join(tmpdir(), 'luotsi-web-'));
mkdirSync(join(webRoot, 'assets'));
mkdirSync(join(webRoot, 'pictures'));
writeFileSync(join(webRoot, 'index.html'), PAGE);
writeFileSync(join(webRoot, 'pictures/waterfront.png'), 'a picture');
afterAll(() => rmSync(webRoot, { recursive: true }));

const net = network({ webRoot });
const text = (fi: string, sv: string, en: string) => JSON.stringify({ fi, sv, en });
const days = { collect_from: '2027-02-01', discuss_from: '2027-03-01', answer_from: '2027-04-01', done_from: '2027-05-01' };
const campaignOf = (changes: object = {}) =>
  make(net().sql).insert('campaign', { municipality_code: '790', places: [], title: text('Mitä rantaan?', 'Vad till stranden?', 'What for the shore?'), description: text('Kerro ideasi.', 'Berätta din idé.', 'Tell us.'), drawing: 'WATERFRONT', status: 'PUBLISHED', ...days, ...changes });
const ideaOf = (campaign: string, changes: object = {}) =>
  make(net().sql).insert('idea', { campaign_id: campaign, title: 'Bastu vid stranden', text: 'En bastu\nför alla.', language: 'sv', writer_kind: 'PERSON', signed_as: 'NEITHER', published_at: '2027-02-02T10:00:00Z', ...changes });

const pageAt = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(net().app.url + path, { headers: { accept: 'text/html', ...headers } });
  expect(response.status).toBe(200);
  return response.text();
};
/** What a messenger reads: each tag by its name. */
const tagsIn = (html: string) => Object.fromEntries([...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)].map(([, name, content]) => [name, content]));

describe('the page of a campaign', () => {
  test('tells messengers its title, its description and its picture, in the language of the address', async () => {
    const campaign = await campaignOf();
    const html = await pageAt(`/sv/ideas/${campaign}?utm=mail`);
    expect(html).toContain('<html lang="sv"');
    expect(html).toContain('<title>Vad till stranden? – Luotsi</title>');
    const { url } = net().app;
    expect(tagsIn(html)).toEqual({
      description: 'Berätta din idé.',
      'og:type': 'website',
      'og:site_name': 'Luotsi',
      'og:title': 'Vad till stranden?',
      'og:description': 'Berätta din idé.',
      'og:url': `${url}/sv/ideas/${campaign}`,
      'og:locale': 'sv_FI',
      'og:image': `${url}/pictures/waterfront.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(tagsIn(await pageAt(`/en/ideas/${campaign}/results`))['og:title']).toBe('What for the shore?');
    const picture = await fetch(tagsIn(html)['og:image']!);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await fetch(`${url}/pictures/none.png`)).status).toBe(404);
  });

  test('answers those who only look whether it is there as it answers all, without a body', async () => {
    const path = `/sv/ideas/${await campaignOf()}`;
    for (const [address, status] of [[path, 200], ['/fi', 200], ['/theme.css', 200], ['/pictures/waterfront.png', 200], ['/pictures/none.png', 404]] as const) {
      const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(net().app.url + address, { method, headers: { accept: 'text/html' } })));
      expect([head!.status, get!.status]).toEqual([status, status]);
      expect(head!.headers.get('content-type')).toBe(get!.headers.get('content-type'));
      expect(await head!.text()).toBe('');
    }
  });

  test('gives nothing away of a draft, not even to its hosts', async () => {
    const draft = await campaignOf({ status: 'DRAFT' });
    const { someone } = make(net().sql);
    const secret = await net().sessionOf(await someone('ADVISER', { municipality_code: '790' }));
    expect(await pageAt(`/fi/ideas/${draft}`)).toBe(PAGE);
    expect(await pageAt(`/fi/ideas/${draft}`, { cookie: `luotsi_session=${secret}` })).toBe(PAGE);
  });

  test('lets no text become a part of the page', async () => {
    const wild = `</title><script>alert(1)</script>" onload='x' $& $1 &amp;`;
    const campaign = await campaignOf({ title: text(wild, wild, wild), description: text(wild, wild, wild) });
    const html = await pageAt(`/fi/ideas/${campaign}`);
    expect(html).not.toContain('<script');
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(tagsIn(html)['og:title']).toBe('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; $&amp; $1 &amp;amp;');
  });
});

describe('the page of an idea', () => {
  test('shows the idea in the language of its writer', async () => {
    const idea = await ideaOf(await campaignOf());
    const html = await pageAt(`/fi/ideas/idea/${idea}`);
    expect(html).toContain('<html lang="fi"');
    // The locale goes with the page, and so with its `lang`.
    expect(tagsIn(await pageAt(`/sv/ideas/idea/${idea}`))).toMatchObject({ 'og:title': 'Bastu vid stranden', 'og:locale': 'sv_FI' });
    expect(tagsIn(html)).toMatchObject({ 'og:title': 'Bastu vid stranden', 'og:description': 'En bastu för alla.', 'og:locale': 'fi_FI', 'og:image': `${net().app.url}/pictures/waterfront.png` });
  });

  test('shows nothing of one that is hidden, not confirmed, or not there', async () => {
    const campaign = await campaignOf();
    const hidden = await ideaOf(campaign, { hidden_at: '2027-02-03T10:00:00Z', hidden_reason: 'Mainos' });
    const unconfirmed = await ideaOf(campaign, { confirm_by: '2030-01-01T10:00:00Z' });
    for (const path of [`/fi/ideas/idea/${hidden}`, `/fi/ideas/idea/${unconfirmed}`, `/fi/ideas/idea/${crypto.randomUUID()}`, `/fi/ideas/${'-'.repeat(36)}`, '/fi/ideas', `/de/ideas/${campaign}`]) expect(await pageAt(path)).toBe(PAGE);
  });
});
