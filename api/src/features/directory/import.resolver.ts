import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.js';
import type { Context } from '../../core/context.js';
import { isUuid } from '../../core/ids.js';
import { Id } from '../../core/input.js';
import { PageArgs, type Connection } from '../../core/page.js';
import type { Order } from '../../core/readable.js';
import { readById, readPage, readRows } from '../../core/read.js';
import { Refusal } from '../../core/refusal.js';
import { allOf, sql } from '../../core/sql.js';
import { addToImport, beginImport, checkImport, discardImport } from './import.commands.js';
import { DirectoryImport, ImportRow, ImportRowConnection, MOST_UNFINISHED } from './import.entity.js';
import { AddToImportInput, ApplyImportInput, BeginImportInput } from './import.inputs.js';
import { applyImport } from './importApply.commands.js';
import { RowFilter, type RowAction } from './importTerms.entity.js';

const newestFirst: readonly Order<DirectoryImport>[] = [
  { by: (row) => row.startedAt, type: 'timestamptz', descending: true },
  { by: (row) => row.id, type: 'uuid', descending: true },
];
const asInTable: readonly Order<ImportRow>[] = [
  { by: (row) => row.line, type: 'int' },
  { by: (row) => row.id, type: 'uuid' },
];

const actionsOf: Record<Exclude<RowFilter, 'ALL'>, RowAction[]> = { ERRORS: ['ERROR'], CHANGES: ['CREATE', 'UPDATE'], CREATES: ['CREATE'], UPDATES: ['UPDATE'], UNCHANGED: ['UNCHANGED'] };

@ArgsType()
class ImportRowsArgs extends PageArgs {
  @Field(() => ID, { description: 'The import.' })
  @Id()
  import!: string;
  @Field(() => RowFilter, { defaultValue: 'ALL', description: 'Which rows.' })
  filter!: RowFilter;
}

@Resolver()
export class ImportResolver {
  @Query(() => DirectoryImport, { nullable: true, description: 'One import of your own; null where there is none with this id.' })
  @Allow('CONTACT', 'COORDINATOR')
  directoryImport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<DirectoryImport | null> {
    return readById(ctx, info, DirectoryImport, id);
  }

  @Query(() => [DirectoryImport], { description: 'Your own imports that are not applied yet, the last begun first; at most 3.' })
  @Allow('CONTACT', 'COORDINATOR')
  unfinishedImports(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<DirectoryImport[]> {
    return readRows(ctx, info, DirectoryImport, { where: (row) => sql`${row.status} <> 'APPLIED'`, orderBy: newestFirst, limit: MOST_UNFINISHED });
  }

  @Query(() => ImportRowConnection, { description: 'The dry run of an import of your own, row by row in the order of the table.' })
  @Allow('CONTACT', 'COORDINATOR')
  importRows(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => ImportRowsArgs) args: ImportRowsArgs): Promise<Connection<ImportRow>> {
    return readPage(ctx, info, ImportRow, {
      where: (row) =>
        allOf(
          sql`${row.directoryImport} = ${args.import}`,
          args.filter === 'ALL' || sql`${row.action} = any(${actionsOf[args.filter]}::text[])`,
        ),
      orderBy: asInTable,
      page: args,
    });
  }

  @Mutation(() => DirectoryImport, { description: 'Begins to bring a table of services into the directory. Nothing of the directory changes before `applyImport`. Contacts write the services of their organisation, coordinators all. At most 3 that are not applied, for a day.' })
  @Allow('CONTACT', 'COORDINATOR')
  async beginImport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => BeginImportInput, { description: 'What comes.' }) input: BeginImportInput): Promise<DirectoryImport | null> {
    return readById(ctx, info, DirectoryImport, await beginImport(ctx, input));
  }

  @Mutation(() => DirectoryImport, { description: 'Adds a part, in any order. With the last one the table is read, and the answer says what it would do.' })
  @Allow('CONTACT', 'COORDINATOR')
  async addToImport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => AddToImportInput, { description: 'The part.' }) input: AddToImportInput): Promise<DirectoryImport | null> {
    return readById(ctx, info, DirectoryImport, await addToImport(ctx, input));
  }

  @Mutation(() => DirectoryImport, { description: 'Looks anew what a table would do, because the directory may have changed since.' })
  @Allow('CONTACT', 'COORDINATOR')
  async checkImport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('import', () => ID, { description: 'The import.' }) id: string): Promise<DirectoryImport | null> {
    return readById(ctx, info, DirectoryImport, await checkImport(ctx, id));
  }

  @Mutation(() => DirectoryImport, { description: 'Does what the dry run says: all of it, or nothing. Refused while any row has an error, and where the directory has changed so that something else would happen. The same again changes nothing. Services that are not in the table stay as they are.' })
  @Allow('CONTACT', 'COORDINATOR')
  async applyImport(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('input', () => ApplyImportInput, { description: 'Which dry run.' }) input: ApplyImportInput): Promise<DirectoryImport | null> {
    return readById(ctx, info, DirectoryImport, await applyImport(ctx, input));
  }

  @Mutation(() => Boolean, { description: 'Throws an import of your own away; the directory stays as it is. True also where there is none.' })
  @Allow('CONTACT', 'COORDINATOR')
  async discardImport(@Ctx() ctx: Context, @Arg('import', () => ID, { description: 'The import.' }) id: string): Promise<boolean> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await discardImport(ctx, id);
    return true;
  }
}
