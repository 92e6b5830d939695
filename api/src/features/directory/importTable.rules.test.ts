import { describe, expect, test } from 'vitest';
import { textOf, UnreadableTable } from './importBytes.rules.js';
import { rowsOfCsv, rowsOfJson } from './importTable.rules.js';

const WORDS = 'Yötyö på Åland: 5 € ja ”lainaus”';
const utf16 = (text: string, bigEnd: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEnd ? bytes.swap16() : bytes;
};
/** Windows-1252, written out: what is above Latin-1 has places of its own. */
const windows = (text: string) => Buffer.from([...text].map((sign) => ({ '€': 0x80, '”': 0x94 })[sign] ?? sign.charCodeAt(0)));

const problemOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { code, line, column } = error.problem;
    return [code, line, column];
  }
  return null;
};

describe('letters', () => {
  test.each([
    ['UTF_8', Buffer.from(WORDS)],
    ['UTF_8', Buffer.from(`\uFEFF${WORDS}`)],
    ['UTF_16_LE', utf16(WORDS, false)],
    ['UTF_16_BE', utf16(WORDS, true)],
    ['WINDOWS_1252', windows(WORDS)],
  ])('%s is found out', (encoding, bytes) => {
    expect(textOf(bytes)).toEqual({ encoding, text: WORDS });
  });

  test.each([
    ['EMPTY', Buffer.from(' \n\n'), null, null],
    ['EMPTY', Buffer.from('\uFEFF'), null, null],
    ['NUL', Buffer.from('slug\nab\0c'), 2, '3'],
    ['NUL', Buffer.from('slug;cost', 'utf16le'), 1, '2'],
    ['BAD_BYTES', Buffer.concat([Buffer.from('\uFEFFslug\n'), Buffer.from([0xe4])]), null, null],
  ])('what is no text is told: %s', (code, bytes, line, column) => {
    expect(problemOf(() => textOf(bytes))).toEqual([code, line, column]);
  });
});

describe('CSV', () => {
  const csv = (text: string) => rowsOfCsv(text.replace(/\r\n?/g, '\n'));

  test.each([
    ['SEMICOLON', 'slug;topics;cost\nab;"plots;rdi";FREE\n'],
    ['COMMA', 'slug,topics,cost\nab,plots;rdi,FREE'],
    ['TAB', 'slug\ttopics\tcost\nab\tplots;rdi\tFREE'],
    ['SEMICOLON', 'slug;topics;cost\rab;"plots;rdi";FREE\r'],
    ['SEMICOLON', '\r\n Slug ;TOPICS;"cost";;\r\n\r\nab;"plots;rdi";FREE;;\r\n;;;;\r\n'],
  ])('cells between %s', (separator, text) => {
    const read = csv(text);
    expect(read.separator).toBe(separator);
    expect(read.rows.map(({ cells, errors }) => ({ cells, errors }))).toEqual([{ cells: { slug: 'ab', topics: 'plots;rdi', cost: 'FREE' }, errors: [] }]);
  });

  test('rows are numbered as in a spreadsheet, also where a cell has several lines or a row is empty', () => {
    const { rows } = csv('slug;description_fi\r\na;"yksi\r\nkaksi ""kolme"""\r\n\r\nb;x\r\n');
    expect(rows.map(({ line, cells }) => [line, cells.description_fi])).toEqual([[2, 'yksi\nkaksi "kolme"'], [4, 'x']]);
  });

  test('an apostrophe before what looks like a formula was put there by the export', () => {
    const { rows } = csv("slug;phone;web;email\na;'+358 2;''=x;'tis\n");
    expect(rows[0]!.cells).toEqual({ slug: 'a', phone: '+358 2', web: "'=x", email: "'tis" });
  });

  test('rows that are longer or shorter than the heading are told with their line', () => {
    const { rows } = csv('slug;cost\na\nb;FREE;x\nc;FREE\n');
    expect(rows.map(({ line, errors }) => [line, errors.map(({ code, value }) => `${code} ${value}`)])).toEqual([[2, ['TOO_FEW_CELLS 1']], [3, ['TOO_MANY_CELLS x']], [4, []]]);
  });

  test.each([
    ['UNKNOWN_COLUMN', 'slug;price\na;1', 1, 'price'],
    ['UNKNOWN_COLUMN', 'slug;;cost\na;;FREE', 1, '2'],
    ['COLUMN_TWICE', 'slug;cost;Cost\na;1;2', 1, 'cost'],
    ['NO_SLUG', 'name_fi;cost\na;1', 1, null],
    ['UNBALANCED_QUOTES', 'slug;name_fi\na;"auki\nb;c\n', 2, null],
    ['UNBALANCED_QUOTES', 'slug;name_fi\na;b\nb;2" putki\n', 3, null],
    ['EMPTY', 'slug;name_fi\n;\n', null, null],
  ])('%s', (code, text, line, column) => {
    expect(problemOf(() => csv(text))).toEqual([code, line, column]);
  });

  test('more rows than may be', () => {
    const lines = ['slug', ...Array.from({ length: 20_001 }, (_, n) => `s${n}`)];
    expect(problemOf(() => csv(lines.join('\n')))).toEqual(['TOO_MANY_ROWS', 20_002, null]);
    expect(csv(lines.slice(0, -1).join('\n')).rows).toHaveLength(20_000);
  });
});

describe('JSON', () => {
  test('is a list of objects', () => {
    expect(rowsOfJson('[{"slug":"a","topics":["plots"]},\n{"slug":"b","web":null}]')).toEqual([
      { line: 1, cells: { slug: 'a', topics: ['plots'] }, errors: [] },
      { line: 2, cells: { slug: 'b', web: null }, errors: [] },
    ]);
  });

  test.each([
    ['NOT_JSON', '[\n{"slug": "a",}]', 2, '14'],
    ['NOT_JSON', '[{"slug":"a"}', 1, '14'],
    ['NOT_A_LIST', '{"slug":"a"}', 1, null],
    ['NOT_AN_OBJECT', '[{"slug":"a"}, 3]', 2, null],
    ['UNKNOWN_COLUMN', '[{"slug":"a"}, {"slug":"b","__proto__x":1}]', 2, '__proto__x'],
    ['NO_SLUG', '[{"cost":"FREE"}]', 1, null],
    ['EMPTY', '[]', null, null],
  ])('%s', (code, text, line, column) => {
    expect(problemOf(() => rowsOfJson(text))).toEqual([code, line, column]);
  });
});
