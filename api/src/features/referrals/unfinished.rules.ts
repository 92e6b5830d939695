import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { UnfinishedReferral } from './unfinished.entity.js';

visible(UnfinishedReferral, (row, me) => sql`${row.author} = ${me.person}`);
