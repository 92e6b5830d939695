import { exists } from '../../core/row.js';
import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { DirectoryImport, ImportRow } from './import.entity.js';

visible(DirectoryImport, (row, me) => sql`${row.author} = ${me.person}`);
visible(ImportRow, (row, me) => exists(DirectoryImport, (one) => sql`${one.id} = ${row.directoryImport} and ${one.author} = ${me.person}`));
