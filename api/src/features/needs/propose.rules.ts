const MOST = 5;

/** The topics of the best services, the likeliest first: first what the words themselves are about, then those of each service by its place. */
export function topicsInOrder(likeliest: string | null, services: readonly string[], topics: ReadonlyMap<string, readonly string[]>): string[] {
  const weights = new Map<string, number>();
  services.forEach((id, place) => {
    for (const topic of topics.get(id) ?? []) weights.set(topic, (weights.get(topic) ?? 0) + 1 / (place + 1));
  });
  const others = [...weights].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
  return [...new Set(likeliest === null ? others : [likeliest, ...others])].slice(0, MOST);
}
