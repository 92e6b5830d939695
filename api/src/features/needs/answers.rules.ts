import { audits } from '../../core/audit.js';
import { exists, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { NeedStep } from './answers.entity.js';
import { Need } from './need.entity.js';
import { ofOwnCompany, ofOwnMunicipality, toOwnDepartment } from './need.rules.js';
import { NeedQuestion } from './needQuestion.entity.js';
import { NeedPlan } from './plan.entity.js';

/** The advisers of the municipality and the departments that are to answer. */
const amongOfficials = (need: Row<Need>, me: Me): Condition => anyOf(ofOwnMunicipality(need, me), toOwnDepartment(need, me));
const seesNeed = (need: Row<Need>, me: Me): Condition => anyOf(ofOwnCompany(need, me), amongOfficials(need, me));
const ofNeed = (id: Sql, who: (need: Row<Need>) => Condition): Condition => exists(Need, (need) => allOf(sql`${need.id} = ${id}`, who(need)));

visible(NeedStep, (row, me) => ofNeed(row.need, (need) => seesNeed(need, me)));
visibleFields(NeedStep, ['by'], (row, me) => (me.has('ADVISER') || me.has('HEAD')) && ofNeed(row.need, (need) => amongOfficials(need, me)));

visible(NeedQuestion, (row, me) => (me.has('ADVISER') || me.has('HEAD')) && ofNeed(row.need, (need) => amongOfficials(need, me)));

visible(NeedPlan, (row, me) => anyOf(me.holds('HEAD', row.department), exists(Need, (need) => allOf(sql`${need.plan} = ${row.id}`, seesNeed(need, me)))));

audits(NeedStep);
audits(NeedQuestion);
audits(NeedPlan);
