import { audits } from '../../core/audit.js';
import { linked } from '../../core/row.js';
import { anyOf, sql, type Sql } from '../../core/sql.js';
import type { Row } from '../../core/row.js';
import { visible } from '../../core/visibility.js';
import { Service } from './service.entity.js';

visible(Service, () => true);
audits(Service);

/** The condition that a service covers a municipality. */
export function covers(service: Row<Service>, municipality: string): Sql {
  return anyOf(sql`${service.coverageType} = 'NATIONAL'`, linked(Service, service.id, 'coverage', (code) => sql`${code} = ${municipality}`)) as Sql;
}
