import type { ChecklistDepartmentFragment, ChecklistLineFragment, DepartmentChecklistFragment } from '@luotsi/schema';
import type { Language } from '../../app/language.ts';

export type Line = { department: ChecklistDepartmentFragment; invitation: ChecklistLineFragment | null };

/** Every department once: those that were asked with their answer, and those that were not. */
export function linesOf({ departmentInvitations, departmentsMissing }: Pick<DepartmentChecklistFragment, 'departmentInvitations' | 'departmentsMissing'>): Line[] {
  const asked = departmentInvitations.map((invitation) => ({ department: invitation.department, invitation }));
  const known = new Set(asked.map(({ department }) => department.id));
  const others = departmentsMissing.filter(({ id }) => !known.has(id)).map((department) => ({ department, invitation: null }));
  return [...asked, ...others].sort((a, b) => a.department.name.fi.localeCompare(b.department.name.fi, 'fi'));
}

const lists = (language: Language) => new Intl.ListFormat(language, { type: 'conjunction' });

/** `Hankinnat, Kaavoitus ja Tekniset palvelut` */
export function listed(language: Language, names: readonly string[]): string {
  return lists(language).format(names);
}
