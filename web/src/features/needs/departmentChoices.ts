/** The departments that were ticked or unticked by hand; all others follow what is proposed. */
export type Choices = Readonly<Record<string, boolean>>;

export function withChoices(before: Choices, shown: readonly string[], next: readonly string[]): Choices {
  const ticked = next.filter((id) => !shown.includes(id)).map((id) => [id, true] as const);
  const unticked = shown.filter((id) => !next.includes(id)).map((id) => [id, false] as const);
  return { ...before, ...Object.fromEntries([...ticked, ...unticked]) };
}
