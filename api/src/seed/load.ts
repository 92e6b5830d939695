import type { EntityManager } from '@mikro-orm/postgresql';

/** One load of the demonstration: where the rows go, and the moment from which its dates are counted. */
export interface Load {
  em: EntityManager;
  loadedAt: Date;
}

/** Things by the keys with which others name them. A key that names nothing is a mistake of the data and throws. */
export class Named<Thing> {
  private readonly things = new Map<string, Thing>();

  constructor(private readonly kind: string) {}

  add(key: string, thing: Thing): Thing {
    if (this.things.has(key)) throw new Error(`There are two of ${this.kind} "${key}".`);
    this.things.set(key, thing);
    return thing;
  }

  get(key: string): Thing {
    const thing = this.things.get(key);
    if (!thing) throw new Error(`There is no ${this.kind} "${key}".`);
    return thing;
  }

  has(key: string): boolean {
    return this.things.has(key);
  }

  all(keys: readonly string[]): Thing[] {
    return keys.map((key) => this.get(key));
  }
}
