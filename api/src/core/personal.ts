import type { Localized } from './localized.js';
import type { EntityClass, Row } from './row.js';
import type { Sql } from './sql.js';

export type Period = { readonly days: number } | { readonly months: number };

/** What happens when the time is over: the row goes, its fields are emptied, or the person in it becomes nobody. */
export type End = 'DELETE' | 'EMPTY' | 'ANONYMISE';

/** Kept for so long from a moment on. */
export interface Timed<T> {
  readonly after: Period;
  /** The moment from which it counts; null in a row in which it has not begun. */
  readonly since: (row: Row<T>) => Sql;
  /** The same in words that follow "12 months": "after the event". */
  readonly counted: Localized;
  readonly end: End;
  /** The database deletes it by a function of its own, where nobody else may. */
  readonly by?: string;
}

/** Goes with what it belongs to; the text says with what. */
export interface Standing {
  readonly text: Localized;
}

export type Until<T> = Timed<T> | Standing;

/** Fields that are kept for one purpose, and equally long. */
export interface Keep<T> {
  readonly fields: readonly (keyof T & string)[];
  readonly purpose: Localized;
  readonly until: Until<T>;
  /** Who else had to do with it: no data of whose row it is. */
  readonly ofOthers?: true;
}

/** A person, as statements compare with them. */
export interface Whom {
  readonly id: Sql;
  readonly email: Sql;
}

export interface Declaration<T> {
  /** What it is, as its person calls it. */
  readonly title: Localized;
  readonly keeps: readonly Keep<T>[];
  /** Columns that say nothing of anybody. */
  readonly none: readonly (keyof T & string)[];
  /** Whose row it is; without it nobody's alone. */
  readonly of?: (row: Row<T>, whom: Whom) => Sql;
  /** What their own people do not read in it: what others keep for their work, and what the portal needs only for itself. */
  readonly untold?: readonly (keyof T & string)[];
  /** What becomes of a person's own rows when the portal forgets them; without it nothing: they lead to nobody then. */
  readonly leaving?: 'DELETE' | 'EMPTY';
}

export interface Declared extends Declaration<never> {
  readonly entity: EntityClass;
}

/** The end of the addresses of those whom the portal has forgotten: nobody can be written to there. */
export const FORGOTTEN_ADDRESS = '@forgotten.invalid';

const declared = new Map<EntityClass, Declared>();

/**
 * Says of an entity which of its columns are personal, what for and until when; beside the entity, once. From this alone the daily job deletes,
 * "My data" answers, and audit rows leave out. A test fails for a column that is not named.
 */
export function personal<T extends object>(entity: EntityClass<T>, declaration: Declaration<T>): void {
  if (declared.has(entity as EntityClass)) throw new Error(`${entity.name} is declared twice.`);
  declared.set(entity as EntityClass, { ...(declaration as unknown as Declaration<never>), entity: entity as EntityClass });
}

/** Says that an entity holds nothing personal, column by column. */
export function notPersonal<T extends object>(entity: EntityClass<T>, none: readonly (keyof T & string)[] = []): void {
  personal(entity, { title: { fi: '', sv: '', en: '' }, keeps: [], none });
}

export function declarations(): readonly Declared[] {
  return [...declared.values()];
}

export function declarationOf(entity: EntityClass): Declared | undefined {
  return declared.get(entity);
}

type Moment<T> = (row: Row<T>) => Sql;
const longer = new Map<EntityClass, Moment<never>[]>();

/** A later feature says until when it needs a row of an earlier one too: its time counts from the latest of these moments; null: not at all. */
export function neededUntil<T extends object>(entity: EntityClass<T>, moment: Moment<T>): void {
  longer.set(entity as EntityClass, [...(longer.get(entity as EntityClass) ?? []), moment as Moment<never>]);
}

export function momentsNeeded(entity: EntityClass): readonly Moment<never>[] {
  return longer.get(entity) ?? [];
}

let byName: Map<string, ReadonlySet<string>> | undefined;

/** The names of an entity's personal fields. All are declared before anything is written. */
export function personalFieldsOf(entity: string): ReadonlySet<string> {
  byName ??= new Map(declarations().map((one) => [one.entity.name, new Set<string>(one.keeps.flatMap(({ fields }) => fields))]));
  return byName.get(entity) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A text in the three languages. */
export function said(fi: string, sv: string, en: string): Localized {
  return { fi, sv, en };
}

export function isTimed<T>(until: Until<T>): until is Timed<T> {
  return 'after' in until;
}

/** How long, and what then, in words. */
export function untilText(until: Until<never>): Localized {
  if (!isTimed(until)) return until.text;
  const n = 'days' in until.after ? until.after.days : until.after.months;
  const unit = 'days' in until.after ? (n === 1 ? said('päivän', 'dag', 'day') : said('päivän', 'dagar', 'days')) : n === 1 ? said('kuukauden', 'månad', 'month') : said('kuukauden', 'månader', 'months');
  const { fi, sv, en } = until.counted;
  const [poistetaan, raderas, deleted] = ENDS[until.end];
  if (n === 0) return said(`${poistetaan} heti ${fi}`, `${raderas} genast ${sv}`, `${deleted} at once ${en}`);
  return said(`${poistetaan} ${n} ${unit.fi} kuluttua ${fi}`, `${raderas} ${n} ${unit.sv} ${sv}`, `${deleted} ${n} ${unit.en} ${en}`);
}

const ENDS: Record<End, readonly [string, string, string]> = {
  DELETE: ['Poistetaan', 'Raderas', 'Deleted'],
  EMPTY: ['Tyhjennetään', 'Töms', 'Emptied'],
  ANONYMISE: ['Tehdään nimettömäksi', 'Anonymiseras', 'Made anonymous'],
};
