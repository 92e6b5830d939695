import { anyOf } from '../../core/sql.js';
import { visible } from '../../core/visibility.js';
import { DirectoryChange } from './history.entity.js';

/** Those who answer for an entry read what became of it, and those who rely on it by office. */
visible(DirectoryChange, (row, me) => anyOf(me.has('COORDINATOR'), me.has('ADVISER'), me.holds('CONTACT', row.organisation)));
