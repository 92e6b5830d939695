import { command, query, type CommandContext } from '../../core/command.js';
import { insistOnPatience } from '../../core/patience.js';

/** Fewer signs would be a way to read the list from end to end. */
const FEWEST_SIGNS = 3;
const MOST_FOUND = 6;

/**
 * So often may one address of the internet search, in a minute and in a day: each pause while somebody types is a search, and a
 * coffee of 40 may register behind one town hall's address. Whoever types three letters after another soon has to stop.
 */
export const SEARCH_LIMITS = { minute: { most: 120, minutes: 1 }, day: { most: 600, minutes: 1440 } } as const;

export interface Registered {
  businessId: string;
  name: string;
  municipality: { fi: string; sv: string; en: string };
}

export async function registeredCompanies(ctx: CommandContext & { address: string }, search: string): Promise<Registered[]> {
  const typed = search.replaceAll('\0', '').trim().slice(0, 100);
  if (typed.length < FEWEST_SIGNS) return [];
  await command(ctx, 'registeredCompanies', async (tx) => {
    await insistOnPatience(tx, { sender: `registered minute ${ctx.address}`, ...SEARCH_LIMITS.minute }, { sender: `registered day ${ctx.address}`, ...SEARCH_LIMITS.day });
    return '';
  });
  // Who types a business ID may leave the hyphen out.
  const digits = /^\d{7,8}$/.test(typed) ? typed.replace(/^(\d{7})(\d?)$/, '$1-$2') : typed;
  const literal = typed.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return query<Registered & Record<string, unknown>>(
    ctx.em.fork(),
    `select c.business_id as "businessId", c.name, m.name as municipality
       from company c join municipality m on m.code = c.municipality_code
      where c.business_id is not null and (c.name ilike $1 || '%' or c.name ilike '% ' || $1 || '%' or starts_with(c.business_id, $2))
      order by c.name ilike $1 || '%' desc, c.name, c.id limit ${MOST_FOUND}`,
    [literal, digits],
  );
}
