import type { Pool } from 'pg';
import { dayOf } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import { columnOf, metaOf, tableNameOf } from '../../core/row.js';
import type { NeedLanguage } from './engine/engine.types.js';
import { RoutingGap } from './gap.entity.js';
import { withoutPersonalData } from './privacy.rules.js';
import { LONGEST_KEPT } from './routing.rules.js';
import { digestOf } from './sameness.rules.js';

export interface GapNoted {
  text: string;
  language: NeedLanguage;
  municipality: string | null;
  topic: string | null;
}

/** Writes down what nobody answers, beside the request and never in its way: nothing of it can fail or slow an answer. */
export interface GapRecorder {
  note(gap: GapNoted, known: ReadonlySet<string>): void;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/** More a minute is a flood and no businesses; the rest of it is not written down. */
const MOST_A_MINUTE = 60;

/** Trouble is told by its code alone: the words must not get into a log. */
export function gapRecorder(pool: Pool, onTrouble: (code: string) => void, clock: () => Date = () => new Date()): GapRecorder {
  const writing = new Set<Promise<void>>();
  let minute = 0;
  let noted = 0;
  return {
    note: (gap, known) => {
      const now = clock();
      const current = Math.floor(now.getTime() / 60_000);
      if (current !== minute) [minute, noted] = [current, 0];
      if (++noted > MOST_A_MINUTE) return;
      const written = later()
        .then(() => write(pool, gap, known, now))
        .catch((error: { code?: string }) => onTrouble(error.code ?? 'unknown'))
        .finally(() => void writing.delete(written));
      writing.add(written);
    },
    close: async () => void (await Promise.all(writing)),
  };
}

const later = () => new Promise<void>((goOn) => setImmediate(goOn));

async function write(pool: Pool, { text, language, municipality, topic }: GapNoted, known: ReadonlySet<string>, now: Date): Promise<void> {
  const kept = withoutPersonalData(text, known).slice(0, LONGEST_KEPT);
  const row = { id: newId(), text: kept, sameAs: digestOf(kept), language, municipality, topic, day: dayOf(now), times: 1, lastAt: now };
  const column = (name: keyof RoutingGap) => columnOf(metaOf(RoutingGap).properties[name] as never);
  const names = Object.keys(row) as (keyof typeof row)[];
  await pool.query(
    `insert into ${tableNameOf(RoutingGap)} as g (${names.map(column).join(', ')}) values (${names.map((_name, index) => `$${index + 1}`).join(', ')})
     on conflict (${[column('sameAs'), column('municipality'), column('day')].join(', ')}) do update set ${column('times')} = g.${column('times')} + 1, ${column('lastAt')} = excluded.${column('lastAt')}`,
    names.map((name) => row[name]),
  );
}
