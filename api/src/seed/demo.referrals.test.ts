import { describe, expect, test } from 'vitest';
import { demonstration } from './demo/demonstration.js';
import type { DemoReferral, ReferralState, ReferralStep } from './demo/types.js';
import { companyOf, countBy, entrepreneursOf, inOrder, isPast, membershipsOf, MUNICIPALITY_OF, serviceCovers, services } from './demo.lookups.js';

const { referrals } = demonstration;

const MOVES: Record<ReferralStep['move'], { from: ReferralState[]; to: ReferralState }> = {
  send: { from: ['DRAFT'], to: 'SENT' },
  accept: { from: ['SENT'], to: 'ACCEPTED' },
  decline: { from: ['SENT', 'ACCEPTED'], to: 'DECLINED' },
  advise: { from: ['SENT'], to: 'ADVISED' },
  meet: { from: ['ACCEPTED'], to: 'MET' },
  complete: { from: ['ACCEPTED', 'MET'], to: 'COMPLETED' },
  confirm: { from: ['ADVISED', 'COMPLETED'], to: 'CONFIRMED' },
  withdraw: { from: ['DRAFT', 'SENT', 'ACCEPTED'], to: 'WITHDRAWN' },
  reopen: { from: ['DECLINED', 'ADVISED', 'COMPLETED', 'WITHDRAWN'], to: 'SENT' },
};

describe('referrals', () => {
  test('are 62, in every state, with every reason and outcome', () => {
    expect(referrals).toHaveLength(62);
    expect(Object.keys(countBy(referrals, (referral) => referral.state))).toHaveLength(9);
    const reasons = referrals.flatMap(({ history }) => {
      const last = history.at(-1);
      return last?.move === 'decline' ? [last.reason] : [];
    });
    expect(new Set(reasons).size).toBe(7);
    const outcomes = referrals.flatMap(({ history }) => history.flatMap((step) => (step.move === 'complete' ? [step.outcome] : [])));
    expect(new Set(outcomes).size).toBe(5);
    const ways = referrals.flatMap((referral) => (referral.consent ? [referral.consent.how] : []));
    expect(new Set(ways).size).toBe(4);
  });

  test.each(referrals)('$key joins a company, its person, its adviser and a service that covers it', (referral) => {
    const municipality = companyOf.get(referral.company)?.municipality;
    const isItsAdviser = membershipsOf(referral.adviser).some(
      (membership) => membership.role === 'ADVISER' && MUNICIPALITY_OF[membership.organisation] === municipality,
    );
    // Who has no account can be called at a made-up number.
    const canBeReached = referral.contact === null ? referral.calls?.phone.startsWith('050 000') : entrepreneursOf(referral.company).includes(referral.contact);
    expect(canBeReached).toBe(true);
    expect(serviceCovers(referral.service, referral.company)).toBe(true);
    expect(isItsAdviser).toBe(true);
  });

  test.each(referrals)('$key has its consent unless it is a draft', (referral) => {
    expect(referral.consent?.givenBy).toBe(referral.state === 'DRAFT' ? undefined : referral.contact);
  });

  test.each(referrals)('$key has a legal history, made by those who may, in order', (referral) => {
    expect(stateAfter(referral.history)).toBe(referral.state);
    expect(referral.history.filter((step) => !mayMake(referral, step))).toEqual([]);
    expect(referral.history.filter((step) => !isPast(step.at))).toEqual([]);
    expect(inOrder([referral.consent?.at, referral.created, ...referral.history.map((step) => step.at)])).toBe(true);
  });

  test('one came back, went on under the same consent, and helped', () => {
    const follow = referrals.find(({ follows }) => follows)!;
    const before = referrals.find(({ key }) => key === follow.follows!.referral)!;
    expect(before).toMatchObject({ company: follow.company, state: 'DECLINED', consent: follow.consent });
    expect(follow.history.find(({ move }) => move === 'complete')).toMatchObject({ outcome: 'HELPED' });
    expect(inOrder([before.history.at(-1)!.at, follow.created])).toBe(true);
  });

  test('a better service named in a decline covers the company', () => {
    const better = referrals.flatMap(({ company, history }) =>
      history.flatMap((step) => (step.move === 'decline' && step.betterService ? [{ company, service: step.betterService }] : [])),
    );
    expect(better.length).toBeGreaterThan(0);
    expect(better.filter(({ company, service }) => !serviceCovers(service, company))).toEqual([]);
  });

  test.each(['finnvera', 'prizz'])('the contact of %s finds something to do', (provider) => {
    const states = referrals.filter((referral) => services.get(referral.service)?.provider === provider).map((referral) => referral.state);
    expect(states).toEqual(expect.arrayContaining(['SENT', 'ACCEPTED', 'MET']));
  });
});

/** The state that the steps lead to; the first step that the life cycle forbids is named instead. */
function stateAfter(history: ReferralStep[]): string {
  let state: ReferralState = 'DRAFT';
  for (const step of history) {
    if (!MOVES[step.move].from.includes(state)) return `${step.move} is not allowed from ${state}`;
    state = MOVES[step.move].to;
  }
  return state;
}

function mayMake(referral: DemoReferral, step: ReferralStep): boolean {
  const provider = services.get(referral.service)?.provider;
  const isReceiver = membershipsOf(step.by).some(
    (membership) => membership.role === 'PROVIDER_CONTACT' && membership.organisation === provider,
  );
  const isSender = step.by === referral.adviser;
  const isCompany = entrepreneursOf(referral.company).includes(step.by);
  if (step.move === 'send' || step.move === 'reopen') return isSender;
  if (step.move === 'withdraw') return isSender || isCompany;
  if (step.move === 'confirm') return isCompany;
  if (step.move === 'meet') return isReceiver || (isSender && referral.comesAlong);
  return isReceiver;
}
