import { audits } from '../../core/audit.js';
import type { FieldError } from '../../core/refusal.js';
import { exists } from '../../core/row.js';
import { allOf, anyOf, sql } from '../../core/sql.js';
import { visible, visibleFields } from '../../core/visibility.js';
import { Event } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { knowsCompany } from '../needs/need.rules.js';
import { Idea, type SignedAs } from './idea.entity.js';
import { IdeaOutcome } from './outcome.entity.js';

/** An idea tells in the open whose it is: who may not know the company of a need must not come to it from there. */
visible(IdeaOutcome, (row, me) =>
  anyOf(
    exists(Event, (event) => allOf(sql`${event.id} = ${row.event}`, anyOf(sql`${event.status} <> 'DRAFT' and not ${event.networkOnly}`, me.holds('ADVISER', event.municipality)))),
    me.signedIn && exists(Need, (need) => allOf(sql`${need.id} = ${row.need}`, knowsCompany(need, me))),
  ),
);
/** Only a company that shows its name in the open is led to; whom else a writer speaks for, they did not tell. */
visibleFields(Idea, ['company'], (row) => sql`${row.signedAs} = 'COMPANY' and ${row.hiddenAt} is null`);
audits(IdeaOutcome);

interface Linked {
  readonly need: { readonly company: { readonly id: string } | null } | null;
  readonly event: object | null;
}

/** What is wrong with putting the two together: it is one thing, and a need is of the company that proposed the idea in its own name. */
export function errorsInOutcome(idea: { company: { id: string } | null; signedAs: SignedAs }, { need, event }: Linked): FieldError[] {
  if ((need === null) === (event === null)) return [{ path: 'need', code: 'REQUIRED' }];
  const isOfCompany = need === null || (idea.signedAs === 'COMPANY' && idea.company !== null && need.company?.id === idea.company.id);
  return isOfCompany ? [] : [{ path: 'need', code: 'INVALID' }];
}
