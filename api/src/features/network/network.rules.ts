import { linked, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, asSql, sql, type Sql } from '../../core/sql.js';
import { Service } from '../directory/service.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';

/** Whether a service that is still offered covers the municipality and is about the topic. */
export function answers(service: Row<Service>, topic: Sql, municipality: Sql): Sql {
  const isThere = anyOf(sql`${service.coverageType} = 'NATIONAL'`, linked(Service, service.id, 'coverage', (code) => sql`${code} = ${municipality}`));
  return asSql(allOf(sql`${service.closedOn} is null`, isThere, linked(Service, service.id, 'topics', (code) => sql`${code} = ${topic}`)));
}

export function nameOf(municipality: Sql): Sql {
  return valueOf(Municipality, (one) => one.name, (one) => sql`${one.code} = ${municipality}`);
}
