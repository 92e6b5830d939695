import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import type { ReferralMove, ReferralStatus } from './referral.entity.js';
import { LINK, referralLife, refusalToReroute, REPLY_LINK, type CameBack, type ReferralFacts } from './referral.rules.js';

const referral = (status: ReferralStatus, changes: Partial<ReferralFacts> = {}): ReferralFacts => ({
  id: 'r1',
  status,
  company: { id: 'c1' },
  organisation: { id: 'o1' },
  municipality: { code: '790' },
  comesAlong: false,
  sender: { id: 'adviser' },
  consentGivenBy: 'Matti',
  consentHow: 'PHONE',
  consentOn: '2026-11-24',
  consentWithdrawnOn: null,
  ...changes,
});
const adviser = new Viewer('adviser', [{ role: 'ADVISER', scope: '790' }]);
const receiver = new Viewer('receiver', [{ role: 'CONTACT', scope: 'o1' }]);
const company = new Viewer('owner', [{ role: 'ENTREPRENEUR', scope: 'c1' }]);
const strangers = [
  VISITOR,
  new Viewer('x', []),
  new Viewer('x', [{ role: 'ADVISER', scope: '609' }]),
  new Viewer('x', [{ role: 'CONTACT', scope: 'o2' }]),
  new Viewer('x', [{ role: 'ENTREPRENEUR', scope: 'c2' }]),
  new Viewer('x', [{ role: 'COORDINATOR', scope: null }]),
  new Viewer('x', [{ role: 'HEAD', scope: 'd1' }]),
  new Viewer(null, [{ role: LINK, scope: 'r2' }]),
];

/** The design's table: state, then what the adviser, the receiver and the company can do. */
const table: [ReferralStatus, ReferralMove[], ReferralMove[], ReferralMove[]][] = [
  ['DRAFT', ['SEND', 'WITHDRAW'], [], ['WITHDRAW']],
  ['SENT', ['WITHDRAW'], ['ACCEPT', 'DECLINE', 'ADVISE'], ['WITHDRAW']],
  ['ACCEPTED', ['WITHDRAW'], ['DECLINE', 'MEET', 'COMPLETE'], ['WITHDRAW']],
  ['DECLINED', ['REOPEN'], [], []],
  ['ADVISED', ['REOPEN'], [], ['CONFIRM']],
  ['MET', ['WITHDRAW'], ['COMPLETE'], ['WITHDRAW']],
  ['COMPLETED', ['REOPEN'], [], ['CONFIRM']],
  ['CONFIRMED', [], [], []],
  ['WITHDRAWN', ['REOPEN'], [], []],
];

describe.each(table)('a referral that is %s', (status, forAdviser, forReceiver, forCompany) => {
  test('offers each one their own moves', () => {
    expect(referralLife.moves(adviser, referral(status))).toEqual(forAdviser);
    expect(referralLife.moves(receiver, referral(status))).toEqual(forReceiver);
    expect(referralLife.moves(company, referral(status))).toEqual(forCompany);
  });
  test('offers others nothing', () => {
    for (const stranger of strangers) expect(referralLife.moves(stranger, referral(status))).toEqual([]);
  });
});

test('who may never make a move is told so, whatever the state; who came too late is told that', () => {
  expect(referralLife.refusalTo('ACCEPT', adviser, referral('SENT'))).toBe('NOT_ALLOWED');
  expect(referralLife.refusalTo('ACCEPT', adviser, referral('ACCEPTED'))).toBe('NOT_ALLOWED');
  expect(referralLife.refusalTo('ACCEPT', receiver, referral('WITHDRAWN'))).toBe('WRONG_STATE');
});

test.each(['consentGivenBy', 'consentHow', 'consentOn'] as const)('nothing is sent without %s', (part) => {
  expect(referralLife.refusalTo('SEND', adviser, referral('DRAFT', { [part]: null }))).toBe('CONSENT_MISSING');
});

test('a draft that lacks the consent can still be sent: the consent comes with the move', () => {
  expect(referralLife.moves(adviser, referral('DRAFT', { consentHow: null }))).toEqual(['SEND', 'WITHDRAW']);
});

test('the adviser who came along records the meeting', () => {
  expect(referralLife.moves(adviser, referral('ACCEPTED', { comesAlong: true }))).toContain('MEET');
});

test('what a consent was taken back from is sent again only with a new one, which comes with the move', () => {
  const withdrawn = referral('WITHDRAWN', { consentWithdrawnOn: '2026-11-25' });
  expect(referralLife.refusalTo('REOPEN', adviser, withdrawn)).toBe('CONSENT_MISSING');
  expect(referralLife.moves(adviser, withdrawn)).toEqual(['REOPEN']);
});

test('who holds the link of the company confirms or takes it back, and does nothing else', () => {
  const holder = new Viewer(null, [{ role: LINK, scope: 'r1' }]);
  expect(referralLife.moves(holder, referral('COMPLETED'))).toEqual(['CONFIRM']);
  for (const status of ['SENT', 'ACCEPTED', 'MET'] as const) expect(referralLife.moves(holder, referral(status))).toEqual(['WITHDRAW']);
  expect(referralLife.moves(holder, referral('CONFIRMED'))).toEqual([]);
});

test('who holds the link of a receiver answers what was sent, and does nothing after that', () => {
  const holder = new Viewer(null, [{ role: REPLY_LINK, scope: 'r1' }]);
  expect(referralLife.moves(holder, referral('SENT'))).toEqual(['ACCEPT', 'DECLINE', 'ADVISE']);
  for (const [status] of table.filter(([one]) => one !== 'SENT')) expect(referralLife.moves(holder, referral(status))).toEqual([]);
  expect(referralLife.moves(new Viewer(null, [{ role: REPLY_LINK, scope: 'r2' }]), referral('SENT'))).toEqual([]);
});

const cameBack = (changes: Partial<CameBack>): CameBack => ({ status: 'DECLINED', municipality: { code: '790' }, outcome: null, usefulness: null, ...changes });

test.each<[Partial<CameBack>, RefusalCode | null]>([
  [{}, null],
  [{ status: 'WITHDRAWN' }, null],
  [{ status: 'ADVISED' }, null],
  [{ status: 'COMPLETED', outcome: 'NOT_HELPED' }, null],
  [{ status: 'COMPLETED', outcome: 'NOT_REACHED' }, null],
  [{ status: 'COMPLETED', outcome: 'PARTLY_HELPED' }, null],
  [{ status: 'COMPLETED', outcome: 'HELPED' }, 'WRONG_STATE'],
  [{ status: 'CONFIRMED', usefulness: 'NOT_USEFUL' }, null],
  [{ status: 'CONFIRMED', usefulness: 'PARTLY' }, null],
  [{ status: 'CONFIRMED', usefulness: 'USEFUL' }, 'WRONG_STATE'],
  [{ status: 'DRAFT' }, 'WRONG_STATE'],
  [{ status: 'SENT' }, 'WRONG_STATE'],
  [{ status: 'ACCEPTED' }, 'WRONG_STATE'],
  [{ status: 'MET' }, 'WRONG_STATE'],
])('what came back goes on to another service: %j → %s', (changes, refusal) => {
  expect(refusalToReroute(adviser, cameBack(changes))).toBe(refusal);
  for (const other of [receiver, company, ...strangers]) expect(refusalToReroute(other, cameBack(changes))).toBe('NOT_ALLOWED');
});
