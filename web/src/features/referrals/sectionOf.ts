/** Services are meant for sections of TOL 2008 (a letter); a company may be known by its division (two digits). */
export function sectionOf(industry: { code: string; parent: { code: string } | null } | null | undefined): string | null {
  return industry?.parent?.code ?? industry?.code ?? null;
}
