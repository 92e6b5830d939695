import { describe, expect, test } from 'vitest';
import { Viewer } from '../../core/viewer.js';
import { campaignLife, daysAfterEnding, errorsInCampaign, phaseOf, refusalToDiscuss, refusalToPropose, refusalToRemoveCampaign, type CampaignFacts } from './campaign.rules.js';

const days = { collectFrom: '2027-02-01', discussFrom: '2027-03-01', answerFrom: '2027-04-01', doneFrom: '2027-05-01' };
const texts = { title: { fi: 'a', sv: 'b', en: 'c' }, description: { fi: 'a', sv: 'b', en: 'c' } };
const campaign = (changes: Partial<CampaignFacts> = {}): CampaignFacts => ({ ...days, ...texts, status: 'PUBLISHED', municipality: { code: '790' }, openToAllFrom: null, ...changes });
const viewer = (role: string, scope: string) => new Viewer('0190a000-0000-7000-8000-000000000000', [{ role, scope }]);
const host = viewer('ADVISER', '790');

test.each([
  ['2027-01-31', 'SOON'],
  ['2027-02-01', 'COLLECT'],
  ['2027-02-28', 'COLLECT'],
  ['2027-03-01', 'DISCUSS'],
  ['2027-04-01', 'ANSWER'],
  ['2027-05-01', 'DONE'],
  ['2030-01-01', 'DONE'],
])('on %s it is in %s', (today, phase) => expect(phaseOf(days, today)).toBe(phase));

test('a phase without a day is passed over', () => {
  expect(phaseOf({ ...days, discussFrom: '2027-04-01' }, '2027-04-01')).toBe('ANSWER');
});

test.each([
  ['2027-02-10', { discussFrom: '2027-02-10' }, 'DISCUSS'],
  ['2027-03-10', { answerFrom: '2027-03-10' }, 'ANSWER'],
  ['2027-04-10', { doneFrom: '2027-04-10' }, 'DONE'],
])('ended on %s the next phase begins that day', (today, changes, phase) => {
  const after = daysAfterEnding(days, today);
  expect(after).toEqual({ ...days, ...changes });
  expect(phaseOf(after, today)).toBe(phase);
});

describe('moves', () => {
  test.each<[string, Viewer, Partial<CampaignFacts>, string, string[]]>([
    ['a draft', host, { status: 'DRAFT' }, '2027-01-01', ['PUBLISH']],
    ['a draft in one language', host, { status: 'DRAFT', title: { fi: 'a', sv: '', en: '' } }, '2027-01-01', []],
    ['a draft whose time for ideas has passed', host, { status: 'DRAFT' }, '2027-03-01', []],
    ['before it begins', host, {}, '2027-01-01', []],
    ['while it goes on', host, {}, '2027-02-01', ['END_PHASE']],
    ['when it is over', host, {}, '2027-05-01', []],
    ['for an adviser of another municipality', viewer('ADVISER', '609'), {}, '2027-02-01', []],
    ['for a coordinator', viewer('COORDINATOR', ''), { status: 'DRAFT' }, '2027-01-01', []],
  ])('%s', (_name, who, changes, today, moves) => expect(campaignLife.moves(who, { ...campaign(changes), today })).toEqual(moves));

  test('only its host throws a draft away', () => {
    expect([refusalToRemoveCampaign(host, campaign({ status: 'DRAFT' })), refusalToRemoveCampaign(host, campaign()), refusalToRemoveCampaign(viewer('ADVISER', '609'), campaign({ status: 'DRAFT' }))]).toEqual([null, 'WRONG_STATE', 'NOT_ALLOWED']);
  });
});

describe('taking part', () => {
  test.each<[string, Partial<CampaignFacts>, boolean, string | null, string | null]>([
    ['2027-01-31', {}, false, 'NOT_COLLECTING', 'NOT_DISCUSSING'],
    ['2027-02-01', {}, false, null, null],
    ['2027-03-01', {}, false, 'NOT_COLLECTING', null],
    ['2027-03-01', {}, true, 'NOT_COLLECTING', null],
    ['2027-04-01', {}, false, 'NOT_COLLECTING', 'NOT_DISCUSSING'],
    ['2027-02-10', { status: 'DRAFT' }, true, 'NOT_COLLECTING', 'NOT_DISCUSSING'],
    ['2027-02-10', { openToAllFrom: '2027-02-11' }, false, 'INVITED_FIRST', 'INVITED_FIRST'],
    ['2027-02-10', { openToAllFrom: '2027-02-11' }, true, null, null],
    ['2027-02-11', { openToAllFrom: '2027-02-11' }, false, null, null],
  ])('on %s, %j, first: %s', (today, changes, first, propose, discuss) => {
    const facts = { ...campaign(changes), today };
    expect([refusalToPropose(facts, first), refusalToDiscuss(facts, first)]).toEqual([propose, discuss]);
  });
});

describe('what is wrong with a plan', () => {
  const paths = (changes: object, isDraft = false) => errorsInCampaign({ ...days, ...texts, ...changes }, isDraft).map(({ path, code }) => `${path}: ${code}`);
  test.each<[object, boolean, string[]]>([
    [{}, false, []],
    [{ title: { fi: ' ', sv: 'b', en: 'c' } }, false, ['title.fi: REQUIRED']],
    [{ title: { fi: '', sv: 'b', en: '' }, description: { fi: '', sv: '', en: '' } }, true, []],
    [{ title: { fi: '', sv: '', en: ' ' } }, true, ['title.fi: REQUIRED']],
    [{ discussFrom: '2027-01-31', doneFrom: '2027-03-31' }, false, ['discussFrom: WRONG_ORDER', 'doneFrom: WRONG_ORDER']],
    [{ discussFrom: days.collectFrom }, false, []],
    [{ openToAllFrom: '2027-03-02' }, false, ['openToAllFrom: WRONG_ORDER']],
    [{ openToAllFrom: '2027-03-01' }, false, []],
  ])('%j, draft: %s', (changes, isDraft, wrong) => expect(paths(changes, isDraft)).toEqual(wrong));
});
