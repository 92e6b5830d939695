import { type Localized, useLocalized, useText } from '../../app/text.ts';
import { roleNames } from '../people/roleNames.ts';
import type { Role } from '../../app/session.tsx';

type Named = { name: Localized };
export type RoleAndPlace = { role: Role; municipality: Named | null; organisation: Named | null; department: (Named & { municipality: Named }) | null };

/** The name of the place of a role; a department with its municipality, and nothing for the whole network. */
export function usePlaceName(): (one: RoleAndPlace) => string {
  const l = useLocalized();
  return ({ municipality, organisation, department }) => (department ? `${l(department.name)} (${l(department.municipality.name)})` : l((municipality ?? organisation)?.name));
}

/** "Yritysneuvoja, Sastamala" */
export function useRoleWords(): (one: RoleAndPlace) => string {
  const t = useText();
  const placeOf = usePlaceName();
  return (one) => [t(roleNames[one.role]), placeOf(one)].filter(Boolean).join(', ');
}
