/** Finds the first pattern that fits: `events/:id` fits `/events/7` and gives `{ id: '7' }`. */
export function matched<Page>(pages: Record<string, Page>, parts: readonly string[]): { page: Page; params: Record<string, string> } | null {
  for (const [pattern, page] of Object.entries(pages)) {
    const params = paramsOf(pattern.split('/').filter(Boolean), parts);
    if (params) return { page, params };
  }
  return null;
}

/** `/fi/events/7` is `['fi', 'events', '7']`; a slash at the end means nothing. */
export function partsOf(pathname: string): string[] {
  return pathname.split('/').filter(Boolean).map(decoded);
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const part = parts[index]!;
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

/** An address with a broken escape is just an address that leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
