/** Takes a value out of a list in which order does not matter. */
export function drop(list: number[], value: number): void {
  const at = list.indexOf(value);
  if (at === -1) return;
  list[at] = list.at(-1)!;
  list.pop();
}

/** Numbers for things that come and go; those set free are given again, so that arrays over them do not grow for ever. */
export class Numbering {
  size = 0;
  readonly #free: number[] = [];

  take(): number {
    return this.#free.pop() ?? this.size++;
  }

  release(number: number): void {
    this.#free.push(number);
  }
}

/** Sums by number that are set back by what was touched, not by their whole length. */
export class Sums {
  values = new Float64Array(0);
  readonly touched: number[] = [];

  add(at: number, value: number): void {
    if (this.values[at] === 0) this.touched.push(at);
    this.values[at]! += value;
  }

  raise(at: number, value: number): void {
    if (this.values[at] === 0) this.touched.push(at);
    if (value > this.values[at]!) this.values[at] = value;
  }

  reset(size: number): void {
    if (this.values.length < size) this.values = new Float64Array(Math.ceil(size * 1.5));
    else for (const at of this.touched) this.values[at] = 0;
    this.touched.length = 0;
  }
}
