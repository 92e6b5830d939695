import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../core/ids.js';
import { network } from '../../test/app.js';
import { referralCast, type ReferralCast } from '../../test/referrals.js';
import { connect } from '../../core/orm.js';
import { entities } from '../../features.js';
import { forgetWhatEnded } from '../privacy/forget.commands.js';

const net = network();
let cast: ReferralCast;
beforeAll(async () => {
  cast = await referralCast(net());
});

const FIELDS = 'id savedAt form { company companyName words comesAlong times services messages }';
const SAVE = `mutation ($input: SaveReferralDraftInput!) { saveReferralDraft(input: $input) { ${FIELDS} } }`;
const MINE = `{ myReferralDrafts { ${FIELDS} } }`;
const DISCARD = 'mutation ($id: ID!) { discardReferralDraft(draft: $id) }';
const mine = async (client = cast.adviser) => (await client.ask(MINE)).myReferralDrafts;

describe('an unfinished referral', () => {
  test('is found again by its author on another device, and by nobody else', async () => {
    const draft = newId();
    const form = { companyName: 'Tmi Kes', words: '', services: [cast.service], messages: ['Kesken'], times: ['ti 9'] };
    await cast.adviser.ask(SAVE, { input: { draft, form: { companyName: 'T' } } });
    const { saveReferralDraft } = await cast.adviser.ask(SAVE, { input: { draft, form } });
    expect(saveReferralDraft).toMatchObject({ id: draft, form: { ...form, company: null, comesAlong: null } });
    const elsewhere = await net().as(cast.adviserEmail);
    expect(await mine(elsewhere)).toEqual([saveReferralDraft]);
    expect(await mine(cast.colleague)).toEqual([]);
    expect(await cast.colleague.refusal(SAVE, { input: { draft, form: { companyName: 'Muutettu' } } })).toBe('NOT_FOUND');
    expect(await cast.colleague.ask(DISCARD, { id: draft })).toEqual({ discardReferralDraft: true });
    expect(await mine()).toHaveLength(1);
    for (const client of [cast.owner, cast.receiver]) expect(await client.refusal(MINE)).toBe('NOT_ALLOWED');
    await cast.adviser.ask(DISCARD, { id: draft });
    expect(await mine()).toEqual([]);
  });

  test('saved from two devices at once is one', async () => {
    const draft = newId();
    await Promise.all([1, 2, 3].map((words) => cast.adviser.ask(SAVE, { input: { draft, form: { words: String(words) } } })));
    expect(await mine()).toHaveLength(1);
    await cast.adviser.ask(DISCARD, { id: draft });
  });

  test('is gone once the referral is sent, and not before', async () => {
    const draft = newId();
    await cast.adviser.ask(SAVE, { input: { draft, form: { words: 'Kesken' } } });
    const REFER = 'mutation ($input: ReferCompanyInput!) { referCompany(input: $input) { id } }';
    expect(await cast.adviser.refusal(REFER, { input: cast.input({ draft, consent: null }) })).toBe('CONSENT_MISSING');
    expect(await mine()).toHaveLength(1);
    await cast.adviser.ask(REFER, { input: cast.input({ draft }) });
    expect(await mine()).toEqual([]);
  });

  test('is not kept for longer than 30 days', async () => {
    const [old, young] = [newId(), newId()];
    for (const draft of [old, young]) await cast.adviser.ask(SAVE, { input: { draft, form: {} } });
    await net().sql.query("update unfinished_referral set saved_at = now() - interval '31 days' where id = $1", [old]);
    const database = await connect(net().settings.databaseUrl, entities, () => {});
    await forgetWhatEnded({ em: database.orm.em, portalUrl: '' });
    await database.close();
    expect((await mine()).map(({ id }: any) => id)).toEqual([young]);
    await cast.adviser.ask(DISCARD, { id: young });
  });

  test.each([
    [{ words: 'x'.repeat(2001) }, ['form.words: TOO_LONG']],
    [{ companyName: '\0' }, ['form.companyName: INVALID']],
    [{ times: ['x'.repeat(51)] }, ['form.times: TOO_LONG']],
    [{ times: ['1', '2', '3', '4', '5', '6'] }, ['form.times: TOO_MANY']],
    [{ messages: ['', 'x'.repeat(4001)] }, ['form.messages: TOO_LONG']],
    [{ services: Array.from({ length: 11 }, () => '') }, ['form.services: TOO_MANY']],
  ])('is refused where it is too long: %#', async (form, fields) => {
    expect(await cast.adviser.invalid(SAVE, { input: { draft: newId(), form } })).toEqual(fields);
  });

  test('there are at most fifty of one author', async () => {
    const { rows } = await net().sql.query('select id from person where email = $1', [cast.adviserEmail]);
    await net().sql.query("insert into unfinished_referral (id, author_id, saved_at, form) select gen_random_uuid(), $1, now(), '{}' from generate_series(1, 50)", [rows[0].id]);
    expect(await cast.adviser.invalid(SAVE, { input: { draft: newId(), form: {} } })).toEqual(['draft: TOO_MANY']);
  });
});
