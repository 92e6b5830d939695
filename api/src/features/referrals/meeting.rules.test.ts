import { describe, expect, test } from 'vitest';
import { Viewer, VISITOR } from '../../core/viewer.js';
import type { MeetingMove } from './meeting.entity.js';
import { errorInThere, errorInTime, meetingMoves, meetingSideOf, refusalToArrange, statusAfter, type MeetingFacts } from './meeting.rules.js';
import type { MeetingStatus, ReferralMove, ReferralOutcome, ReferralStatus } from './referral.entity.js';
import { LINK, REPLY_LINK } from './referral.rules.js';

const now = new Date('2026-12-01T10:00:00+02:00');
const past = new Date('2026-12-01T09:00:00+02:00');
const toCome = new Date('2026-12-01T11:00:00+02:00');
const referral = (status: ReferralStatus, meetingStatus: MeetingStatus | null, changes: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: 'r1',
  status,
  company: { id: 'c1' },
  organisation: { id: 'o1' },
  municipality: { code: '790' },
  comesAlong: true,
  sender: { id: 'adviser' },
  meetingStatus,
  meetingAt: meetingStatus === 'AGREED' ? past : null,
  ...changes,
});
const adviser = new Viewer('adviser', [{ role: 'ADVISER', scope: '790' }]);
const colleague = new Viewer('colleague', [{ role: 'ADVISER', scope: '790' }]);
const receiver = new Viewer('receiver', [{ role: 'CONTACT', scope: 'o1' }]);
const company = new Viewer('owner', [{ role: 'ENTREPRENEUR', scope: 'c1' }]);
const link = new Viewer(null, [{ role: LINK, scope: 'r1' }]);
const strangers = [
  VISITOR,
  new Viewer('x', []),
  new Viewer('x', [{ role: 'ADVISER', scope: '609' }]),
  new Viewer('x', [{ role: 'CONTACT', scope: 'o2' }]),
  new Viewer('x', [{ role: 'ENTREPRENEUR', scope: 'c2' }]),
  new Viewer('x', [{ role: 'COORDINATOR', scope: null }]),
  new Viewer(null, [{ role: LINK, scope: 'r2' }]),
  new Viewer(null, [{ role: REPLY_LINK, scope: 'r2' }]),
];

const NOTHING: MeetingMove[] = [];
/** Referral, meeting, then what the adviser who comes along, the receiver and the company can do. */
const table: [ReferralStatus, MeetingStatus | null, MeetingMove[], MeetingMove[], MeetingMove[]][] = [
  ['DRAFT', 'PROPOSED', NOTHING, NOTHING, NOTHING],
  ['SENT', null, ['PROPOSE'], NOTHING, NOTHING],
  ['SENT', 'PROPOSED', ['PROPOSE', 'CANCEL'], NOTHING, NOTHING],
  ['ACCEPTED', null, ['PROPOSE', 'AGREE'], ['PROPOSE', 'AGREE'], NOTHING],
  ['ACCEPTED', 'PROPOSED', ['PROPOSE', 'CHOOSE', 'AGREE', 'CANCEL'], ['PROPOSE', 'CHOOSE', 'AGREE', 'CANCEL'], ['CHOOSE', 'CANCEL']],
  ['ACCEPTED', 'AGREED', ['PROPOSE', 'MOVE', 'CANCEL', 'NO_SHOW'], ['PROPOSE', 'MOVE', 'CANCEL', 'NO_SHOW'], ['MOVE', 'CANCEL']],
  ['ACCEPTED', 'CANCELLED', ['PROPOSE', 'AGREE'], ['PROPOSE', 'AGREE'], NOTHING],
  ['ACCEPTED', 'NO_SHOW', ['PROPOSE', 'AGREE'], ['PROPOSE', 'AGREE'], NOTHING],
  ['MET', 'HELD', NOTHING, NOTHING, NOTHING],
  ['DECLINED', 'CANCELLED', NOTHING, NOTHING, NOTHING],
  ['COMPLETED', null, NOTHING, NOTHING, NOTHING],
  ['WITHDRAWN', 'CANCELLED', NOTHING, NOTHING, NOTHING],
];

describe.each(table)('of a referral that is %s the meeting that is %s', (status, meeting, forAdviser, forReceiver, forCompany) => {
  test('can be arranged by each one as far as it is theirs', () => {
    const one = referral(status, meeting);
    expect(meetingMoves(adviser, one, now)).toEqual(forAdviser);
    expect(meetingMoves(receiver, one, now)).toEqual(forReceiver);
    for (const who of [company, link]) expect(meetingMoves(who, one, now)).toEqual(forCompany);
    for (const stranger of strangers) {
      expect(meetingMoves(stranger, one, now)).toEqual([]);
      expect(refusalToArrange('PROPOSE', stranger, one, now)).toBe('NOT_ALLOWED');
    }
  });
});

test('an adviser is part of it who sent it, and where one comes along their colleagues too; nobody has been absent before it is time', () => {
  expect(meetingSideOf(colleague, referral('ACCEPTED', null))).toBe('ADVISER');
  expect(meetingSideOf(colleague, referral('ACCEPTED', null, { comesAlong: false }))).toBe(null);
  expect(meetingSideOf(adviser, referral('ACCEPTED', null, { comesAlong: false }))).toBe('ADVISER');
  expect(refusalToArrange('NO_SHOW', receiver, referral('ACCEPTED', 'AGREED', { meetingAt: toCome }), now)).toBe('MEETING_STILL_TO_COME');
  for (const who of [colleague, company]) expect(refusalToArrange('NO_SHOW', who, referral('ACCEPTED', 'AGREED'), now)).toBe('NOT_ALLOWED');
  expect(refusalToArrange('CHOOSE', company, referral('SENT', 'PROPOSED'), now)).toBe('WRONG_STATE');
});

test.each([
  ['2026-12-01T10:00:00+02:00', 'MOMENT_PASSED'],
  ['2026-12-01T10:01:00+02:00', undefined],
  ['2027-11-30T10:00:00+02:00', undefined],
  ['2028-01-01T10:00:00+02:00', 'INVALID'],
])('a meeting at %s: %s', (time, code) => {
  expect(errorInTime(new Date(time), now, 'time')?.code).toBe(code);
});

test.each([
  [['COMPANY', 'RECEIVER'], true],
  [['COMPANY', 'RECEIVER', 'ADVISER'], true],
  [['RECEIVER', 'ADVISER'], false],
  [['COMPANY', 'ADVISER'], false],
  [['COMPANY', 'RECEIVER', 'COMPANY'], false],
  [[], false],
] as const)('there were %j: a meeting %s', (there, isMeeting) => {
  expect(errorInThere(there) === null).toBe(isMeeting);
});

const after: [ReferralMove, ReferralOutcome | null, MeetingStatus, Date | null, MeetingStatus | null][] = [
  ['SEND', null, 'PROPOSED', null, null],
  ['ACCEPT', null, 'PROPOSED', null, null],
  ['MEET', null, 'AGREED', past, 'HELD'],
  ['MEET', null, 'PROPOSED', null, 'HELD'],
  ['DECLINE', null, 'PROPOSED', null, 'CANCELLED'],
  ['DECLINE', null, 'AGREED', toCome, 'CANCELLED'],
  ['WITHDRAW', null, 'AGREED', toCome, 'CANCELLED'],
  ['COMPLETE', 'HELPED', 'AGREED', past, 'HELD'],
  ['COMPLETE', 'NOT_REACHED', 'AGREED', past, 'NO_SHOW'],
  ['COMPLETE', 'NO_LONGER_NEEDED', 'AGREED', past, 'CANCELLED'],
  ['COMPLETE', 'HELPED', 'AGREED', toCome, 'CANCELLED'],
  ['COMPLETE', 'HELPED', 'PROPOSED', null, 'CANCELLED'],
];
test.each(after)('after %s %s, what was %s is', (move, outcome, status, time, then) => {
  expect(statusAfter(move, { status, time }, outcome, now)).toBe(then);
});
