import { exists, type Row } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Registration } from '../events/event.entity.js';
import type { CompanyInvitation } from './invitation.entity.js';

/** Whether the invited person, or somebody of the company, has a registration in such a state. By faces: that stays so when the person is gone. */
const followed = (invitation: Row<CompanyInvitation>, states: Sql): Sql =>
  exists(Registration, (r) => sql`${r.event} = ${invitation.event} and (${r.personFace} = ${invitation.personFace} or ${r.company} = ${invitation.company}) and ${r.status} in ${states}`);

export const hasCome = (invitation: Row<CompanyInvitation>) => followed(invitation, sql`('ATTENDED')`);
export const hasRegistered = (invitation: Row<CompanyInvitation>) => followed(invitation, sql`('CONFIRMED', 'OFFERED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW')`);
