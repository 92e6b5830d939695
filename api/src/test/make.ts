import type pg from 'pg';
import { newId } from '../core/ids.js';

/** Things for tests, written straight into the database of a test. Only what a test names matters; the rest is plain. */
export function make(sql: pg.Client) {
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const id = newId();
    const all = { id, ...row };
    const columns = Object.keys(all);
    const values = columns.map((_column, index) => `$${index + 1}`);
    await sql.query(`insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${values.join(', ')})`, Object.values(all));
    return id;
  };
  const text = (fi: string) => JSON.stringify({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });
  let people = 0;
  const person = async (changes: Record<string, unknown> = {}) => {
    const email = `test${++people}.${newId().slice(-6)}@example.example`;
    await insert('person', { name: `Testi ${people}`, email, language: 'fi', ...changes });
    return email;
  };
  const member = async (email: string, role: string, place: Record<string, unknown> = {}) => {
    const { rows } = await sql.query('select id from person where email = $1', [email]);
    return insert('membership', { person_id: rows[0].id, role, ...place });
  };
  return {
    insert,
    event: (changes: Record<string, unknown> = {}) =>
      insert('event', {
        kind: 'COFFEE',
        title: text('Testikahvit'),
        description: text('Testiä varten'),
        industries: [],
        municipality_code: '790',
        hosts: [],
        starts_at: new Date(Date.now() + 7 * 86_400_000),
        ends_at: new Date(Date.now() + 7 * 86_400_000 + 5_400_000),
        capacity: 10,
        status: 'PUBLISHED',
        ...changes,
      }),
    person,
    member,
    /** A new person who is something somewhere; gives their address. */
    someone: async (role: string, place: Record<string, unknown> = {}) => {
      const email = await person();
      await member(email, role, place);
      return email;
    },
    company: (changes: Record<string, unknown> = {}) =>
      insert('company', { name: 'Testi Oy', municipality_code: '790', source: 'ADVISER', source_date: '2026-01-01', ...changes }),
  };
}
