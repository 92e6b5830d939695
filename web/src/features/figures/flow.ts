/** What runs from one thing to another, and how much of it. */
export type Stream = { source: string; target: string; value: number };
export type Box = { key: string; label: string; value: number; x: number; y: number; height: number };
export type Ribbon = { key: string; path: string; from: string; to: string; value: number };
export type Picture = { width: number; height: number; boxes: readonly [Box[], Box[], Box[]]; ribbons: Ribbon[] };

export const REST = '…';
/** More boxes in a column than this nobody can read: the smallest are drawn as one. */
const MOST = 9;
const WIDTH = 1000;
const BOX = 14;
const COLUMNS = [250, 500, 762] as const;
/** Room for all streams together, and at least for a line of words for each box. */
const ROOM = 340;
const LINE = 26;

/** Streams from topics over providers to what came of it, drawn from the top, the widest first. */
export function pictureOf(topics: readonly Stream[], ends: readonly Stream[], label: (column: 0 | 1 | 2, key: string, rest: number) => string): Picture {
  const kept = [mostOf(topics, 'source'), mostOf([...topics.map(turned), ...ends], 'source'), mostOf(ends, 'target')] as const;
  const rests = [restOf(topics, 'source', kept[0]), restOf([...topics.map(turned), ...ends], 'source', kept[1]), restOf(ends, 'target', kept[2])] as const;
  const first = gathered(topics, kept[0], kept[1]);
  const second = gathered(ends, kept[1], kept[2]);
  const values = [sums(first, 'source'), larger(sums(first, 'target'), sums(second, 'source')), sums(second, 'target')] as const;
  const unit = ROOM / Math.max(1, ...values.map((one) => [...one.values()].reduce((sum, value) => sum + value, 0)));
  const column = (index: 0 | 1 | 2) => placed(values[index], unit, COLUMNS[index], (key) => label(index, key, rests[index]));
  const boxes = [column(0), column(1), column(2)] as [Box[], Box[], Box[]];
  const height = Math.max(...boxes.map((one) => (one.at(-1)?.y ?? 0) + Math.max(one.at(-1)?.height ?? 0, LINE) + 8));
  return { width: WIDTH, height, boxes, ribbons: [...ribbons(first, boxes[0], boxes[1], unit, 'a'), ...ribbons(second, boxes[1], boxes[2], unit, 'b')] };
}

const turned = ({ target, value }: Stream): Stream => ({ source: target, target: '', value });

function sums(streams: readonly Stream[], end: 'source' | 'target'): Map<string, number> {
  const found = new Map<string, number>();
  for (const stream of streams) found.set(stream[end], (found.get(stream[end]) ?? 0) + stream.value);
  return found;
}

function larger(some: Map<string, number>, others: Map<string, number>): Map<string, number> {
  return new Map([...new Set([...some.keys(), ...others.keys()])].map((key) => [key, Math.max(some.get(key) ?? 0, others.get(key) ?? 0)]));
}

function inOrder(values: Map<string, number>): [string, number][] {
  return [...values].sort(([a, m], [b, n]) => Number(a === REST) - Number(b === REST) || n - m || a.localeCompare(b));
}

function mostOf(streams: readonly Stream[], end: 'source' | 'target'): ReadonlySet<string> {
  const all = inOrder(sums(streams, end)).map(([key]) => key);
  return new Set(all.length > MOST ? all.slice(0, MOST - 1) : all);
}

function restOf(streams: readonly Stream[], end: 'source' | 'target', kept: ReadonlySet<string>): number {
  return [...sums(streams, end).keys()].filter((key) => !kept.has(key)).length;
}

function gathered(streams: readonly Stream[], sources: ReadonlySet<string>, targets: ReadonlySet<string>): Stream[] {
  const found = new Map<string, Stream>();
  for (const { source, target, value } of streams) {
    const one = { source: sources.has(source) ? source : REST, target: targets.has(target) ? target : REST };
    const key = `${one.source} ${one.target}`;
    found.set(key, { ...one, value: (found.get(key)?.value ?? 0) + value });
  }
  return [...found.values()];
}

function placed(values: Map<string, number>, unit: number, x: number, label: (key: string) => string): Box[] {
  let y = 4;
  return inOrder(values).map(([key, value]) => {
    const height = Math.max(2, value * unit);
    const box = { key, label: label(key), value, x, y, height };
    y += Math.max(height + 8, LINE);
    return box;
  });
}

function ribbons(streams: readonly Stream[], left: readonly Box[], right: readonly Box[], unit: number, name: string): Ribbon[] {
  const order = new Map([...left, ...right].map((box, index) => [`${left.includes(box) ? 'l' : 'r'}${box.key}`, index]));
  const used = new Map<Box, number>();
  const take = (box: Box, height: number) => {
    const at = box.y + (used.get(box) ?? 0);
    used.set(box, (used.get(box) ?? 0) + height);
    return at;
  };
  const sorted = [...streams].sort((a, b) => order.get(`l${a.source}`)! - order.get(`l${b.source}`)! || order.get(`r${a.target}`)! - order.get(`r${b.target}`)!);
  return sorted.map(({ source, target, value }) => {
    const [from, to] = [left.find(({ key }) => key === source)!, right.find(({ key }) => key === target)!];
    const height = value * unit;
    return { key: `${name} ${source} ${target}`, from: from.label, to: to.label, value, path: ribbon(from.x + BOX, take(from, height), to.x, take(to, height), height) };
  });
}

function ribbon(x1: number, y1: number, x2: number, y2: number, height: number): string {
  const middle = (x1 + x2) / 2;
  const at = (...numbers: number[]) => numbers.map((one) => Math.round(one * 10) / 10).join(' ');
  return `M${at(x1, y1)}C${at(middle, y1, middle, y2, x2, y2)}L${at(x2, y2 + height)}C${at(middle, y2 + height, middle, y1 + height, x1, y1 + height)}Z`;
}

export const BOX_WIDTH = BOX;
