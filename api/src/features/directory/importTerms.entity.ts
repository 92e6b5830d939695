import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/enumeration.js';
import { Localized } from '../../core/localized.js';

export const ImportFormat = enumeration('ImportFormat', 'How a table of services is written.', {
  CSV: 'Lines of cells with a heading line. Separated by semicolons, commas or tabs: which one is found out.',
  JSON: 'A list of objects with the same names as the columns.',
});
export type ImportFormat = keyof typeof ImportFormat;

export const ImportStatus = enumeration('ImportStatus', 'How far an import of services has come.', {
  UPLOADING: 'Some of its parts have not come yet.',
  UNREADABLE: 'It is no table of services: `problem` says where.',
  CHECKED: 'Read: the dry run says what it would do.',
  APPLIED: 'Done.',
});
export type ImportStatus = keyof typeof ImportStatus;

export const TableEncoding = enumeration('TableEncoding', 'As which letters the bytes of a table were read.', {
  UTF_8: 'UTF-8, with or without a mark at its start.',
  UTF_16_LE: 'UTF-16, little end first, told by the mark at its start.',
  UTF_16_BE: 'UTF-16, big end first, told by the mark at its start.',
  WINDOWS_1252: 'Windows-1252: what is not UTF-8 and has no mark.',
});
export type TableEncoding = keyof typeof TableEncoding;

export const TableSeparator = enumeration('TableSeparator', 'What stands between the cells of a line.', { SEMICOLON: 'A semicolon.', COMMA: 'A comma.', TAB: 'A tab.' });
export type TableSeparator = keyof typeof TableSeparator;

export const RowAction = enumeration('RowAction', 'What an import would do with a row.', {
  CREATE: 'Add a service.',
  UPDATE: 'Change a service.',
  UNCHANGED: 'Nothing: the directory says the same.',
  ERROR: 'Nothing at all can be applied before this row is put right.',
});
export type RowAction = keyof typeof RowAction;

export const RowFilter = enumeration('RowFilter', 'Which rows of a dry run are given.', {
  ALL: 'All.',
  ERRORS: 'Those with errors.',
  CHANGES: 'Those that would add or change a service.',
  CREATES: 'Those that would add a service.',
  UPDATES: 'Those that would change a service.',
  UNCHANGED: 'Those that say what the directory says.',
});
export type RowFilter = keyof typeof RowFilter;

export const TableProblemCode = enumeration('TableProblemCode', 'Why something is no table of services.', {
  EMPTY: 'There is no row in it.',
  BAD_BYTES: 'Its bytes are not what the mark at its start says.',
  NUL: 'It has the sign NUL in it: it is no text, or UTF-16 without a mark.',
  UNBALANCED_QUOTES: 'A quotation mark is open at the end, or stands inside a cell that has none around it.',
  NOT_JSON: 'It is not JSON.',
  NOT_A_LIST: 'It is JSON, but not a list.',
  NOT_AN_OBJECT: 'Something in the list is not an object.',
  UNKNOWN_COLUMN: 'There is no such column.',
  COLUMN_TWICE: 'The same column is there twice.',
  NO_SLUG: 'The column slug is missing: it says which service a row is about.',
  TOO_MANY_ROWS: 'It has more than 20,000 rows.',
});
export type TableProblemCode = keyof typeof TableProblemCode;

export const RowErrorCode = enumeration('RowErrorCode', 'What is wrong with a cell of a table.', {
  REQUIRED: 'It may not be empty.',
  TOO_SHORT: 'Too short.',
  TOO_LONG: 'Too long.',
  TOO_MANY: 'Too many in the list.',
  TOO_SMALL: 'The number is too small.',
  TOO_LARGE: 'The number is too large.',
  NOT_A_NUMBER: 'Not a whole number.',
  NOT_AN_EMAIL: 'Not an e-mail address.',
  NOT_A_PHONE: 'Not a telephone number.',
  NOT_A_WEB_ADDRESS: 'Not a web address.',
  UNKNOWN: 'There is no such thing.',
  INVALID: 'Not one of what may stand here.',
  TWICE: 'The same slug is on an earlier row.',
  REPEATED: 'The same phrase is in the cell twice, but for capitals and signs.',
  NOT_YOURS: 'The service or its provider is not of your organisation.',
  OTHER_PROVIDER: 'The service is another provider’s: a table does not move services.',
  LEFT: 'The service or its provider has left the network.',
  TOO_MANY_CELLS: 'The row has more cells than the heading line.',
  TOO_FEW_CELLS: 'The row has fewer cells than the heading line.',
});
export type RowErrorCode = keyof typeof RowErrorCode;

@ObjectType({ description: 'Why something is no table of services, and where.', simpleResolvers: true })
export class TableProblem {
  @Field(() => TableProblemCode, { description: 'What it is.' })
  code!: TableProblemCode;
  @Field(() => Int, { nullable: true, description: 'In which line; in a list of JSON for which the line is not known, which of its entries.' })
  line!: number | null;
  @Field(() => String, { nullable: true, description: 'In which column: its name, or the number of a sign in the line.' })
  column!: string | null;
  @Field(() => Localized, { description: 'What is wrong and what to do.' })
  text!: Localized;
}

@ObjectType({ description: 'What would become of one field of a service.', simpleResolvers: true })
export class RowChange {
  @Field(() => String, { description: 'The column.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What the directory says now; null: nothing. Cut to 300 characters. Of phrases, those that would go, one a line, all of them.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it would say; null: nothing. Cut to 300 characters. Of phrases, those that would come, one a line, all of them.' })
  after!: string | null;
}

@ObjectType({ description: 'What is wrong with one cell.', simpleResolvers: true })
export class RowError {
  @Field(() => String, { nullable: true, description: 'The column; null: the row as a whole.' })
  column!: string | null;
  @Field(() => RowErrorCode, { description: 'What it is.' })
  code!: RowErrorCode;
  @Field(() => Localized, { description: 'What is wrong and what to do.' })
  text!: Localized;
  @Field(() => String, { description: 'What stands there, cut to 100 characters.' })
  value!: string;
}
