import { sql } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { SavedView } from './savedView.entity.js';

/** So many views a person may keep. */
export const MOST_VIEWS = 20;

// No audit: how somebody looks at needs is nobody else's business.
visible(SavedView, (row, me) => sql`${row.person} = ${me.person}`);
