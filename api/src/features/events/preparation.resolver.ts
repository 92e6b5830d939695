import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { listField, oneField, readWithRow, valueField } from '../../core/readable.js';
import { valueOf } from '../../core/row.js';
import { sql, type Sql } from '../../core/sql.js';
import { Company } from '../companies/company.entity.js';
import { Person } from '../people/person.entity.js';
import { Event, Registration } from './event.entity.js';
import { askAtEvent, tellNeedsForEvent } from './preparation.commands.js';
import { EventQuestion, SpecialNeeds } from './preparation.entity.js';
import { AskAtEventInput, TellNeedsForEventInput } from './preparation.inputs.js';

const byId = [{ by: (row: { id: Sql }) => row.id, type: 'uuid' as const }];
oneField(Registration, 'specialNeeds', { of: SpecialNeeds, where: (needs, registration) => sql`${needs.registration} = ${registration.id}`, orderBy: byId });
listField(Event, 'questions', { of: EventQuestion, where: (question, event) => sql`${question.event} = ${event.id}`, orderBy: byId });
valueField(EventQuestion, 'askedBy', (row) => {
  const asker = valueOf(
    Registration,
    (r) => sql`concat_ws(', ', ${valueOf(Person, (p) => p.name, (p) => sql`${p.id} = ${r.person}`)}, coalesce(${valueOf(Company, (c) => c.name, (c) => sql`${c.id} = ${r.company}`)}, ${r.companyName}))`,
    (r) => sql`${r.id} = ${row.registration}`,
  );
  return sql`case when ${row.nameShown} then ${asker} end`;
});

@Resolver(() => Event)
export class PreparationResolver {
  @Mutation(() => Boolean, { description: 'Tells the hosts what your party needs to be able to come and to eat. Refused with EVENT_OVER, LINK_NOT_VALID.' })
  @Allow('everyone')
  async tellNeedsForEvent(@Ctx() ctx: Context, @Arg('input', () => TellNeedsForEventInput, { description: 'Whose, and what.' }) input: TellNeedsForEventInput): Promise<boolean> {
    await tellNeedsForEvent(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Asks the hosts and the heads of departments something beforehand, at most 3 times. Refused with EVENT_OVER, LINK_NOT_VALID, TOO_MANY_REQUESTS.' })
  @Allow('everyone')
  async askAtEvent(@Ctx() ctx: Context, @Arg('input', () => AskAtEventInput, { description: 'Who, and what.' }) input: AskAtEventInput): Promise<boolean> {
    await askAtEvent(ctx, input);
    return true;
  }

  @FieldResolver(() => [EventQuestion], { description: 'What those who come want to ask, for the hosts and the heads of departments; the first asked first.' })
  questions(@Arg('first', () => Int, { defaultValue: 50, description: 'At the most so many: up to 50.' }) _first: number): EventQuestion[] {
    return readWithRow();
  }
}

@Resolver(() => Registration)
export class RegistrationNeedsResolver {
  @FieldResolver(() => SpecialNeeds, { nullable: true, description: 'What the party needs to be able to come and to eat; for the hosts alone.' })
  specialNeeds(): SpecialNeeds | null {
    return readWithRow();
  }
}
