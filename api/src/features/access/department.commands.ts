import type { Tx } from '../../core/command.js';
import { invalidInput } from '../../core/refusal.js';
import { Department } from '../organisations/organisation.entity.js';
import { Municipality, Topic } from '../vocabulary/vocabulary.entity.js';
import type { InviteToRoleInput, NewDepartmentInput } from './access.inputs.js';
import { keyOf } from './department.rules.js';

/** The department of a head, added with the invitation where the portal does not have it yet. */
export async function departmentFor(tx: Tx, { department, newDepartment }: Pick<InviteToRoleInput, 'department' | 'newDepartment'>): Promise<Department> {
  if (newDepartment) return addDepartment(tx, newDepartment);
  const found = await tx.em.findOne(Department, department!, { populate: ['municipality'] });
  if (!found) throw invalidInput({ path: 'department', code: 'UNKNOWN' });
  return found;
}

async function addDepartment(tx: Tx, said: NewDepartmentInput): Promise<Department> {
  const municipality = await tx.em.findOne(Municipality, said.municipality);
  if (!municipality) throw invalidInput({ path: 'newDepartment.municipality', code: 'UNKNOWN' });
  const key = keyOf(said.name.fi);
  const known = await tx.em.find(Department, { municipality });
  // The same name twice would be two boards for one office.
  if (known.some((one) => one.key === key || keyOf(one.name.fi) === key)) throw invalidInput({ path: 'newDepartment.name.fi', code: 'ALREADY_THERE' });
  const codes = [...new Set(said.topics)];
  const topics = await tx.em.find(Topic, { code: { $in: codes } });
  if (topics.length < codes.length) throw invalidInput({ path: 'newDepartment.topics', code: 'UNKNOWN' });
  const { fi, sv, en } = said.name;
  const department = tx.em.create(Department, { municipality, key, name: { fi: fi.trim(), sv: sv.trim(), en: en.trim() } });
  department.topics.set(topics);
  tx.em.persist(department);
  return department;
}
