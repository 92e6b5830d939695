/** Opens what is closed around something that one is led to. */
export function openAround(thing: Element | null): void {
  for (let part = thing?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
}
