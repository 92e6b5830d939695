import { audits } from '../../core/audit.js';
import type { FieldError } from '../../core/refusal.js';
import type { RefusalCode } from '../../core/refusal.texts.js';
import { exists, valueOf, type Row } from '../../core/row.js';
import { allOf, anyOf, sql, type Condition, type Sql } from '../../core/sql.js';
import type { Viewer } from '../../core/viewer.js';
import { visible, visibleFields, type Me } from '../../core/visibility.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { isHostedBy } from '../campaigns/campaign.rules.js';
import { Company } from '../companies/company.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Municipality } from '../vocabulary/vocabulary.entity.js';
import { IdeaComment, IdeaCommentEdit } from './comment.entity.js';
import { Idea, IdeaEdit, type AnswerStatus, type SignedAs, type WriterKind } from './idea.entity.js';
import { IdeaReport } from './report.entity.js';

/** The role of who holds a mail's link to one idea. */
export const IDEA_LINK = 'IDEA_LINK';

visible(Idea, (row, me) => anyOf(sql`${row.confirmBy} is null`, me.holds(IDEA_LINK, row.id)));
// What others say of a hidden idea repeats it. Their writers see their own, so that they can take them back.
visible(IdeaComment, (row, me) => anyOf(me.signedIn && sql`${row.author} = ${me.person}`, exists(Idea, (idea) => allOf(sql`${idea.id} = ${row.idea}`, isReadable(idea, idea.campaign, me)))));
/** What the host hid is read by its writer and the hosts; others read why. What its writer withdrew is read by nobody. */
export const isReadable = ({ hiddenAt, withdrawnAt, author }: { hiddenAt: Sql; withdrawnAt: Sql; author: Sql }, campaign: Sql, me: Me): Condition =>
  anyOf(sql`${hiddenAt} is null`, allOf(sql`${withdrawnAt} is null`, anyOf(me.signedIn && sql`${author} = ${me.person}`, isHostedBy(campaign, me))));
visibleFields(Idea, ['title', 'text', 'place', 'topics'], (row, me) => isReadable(row, row.campaign, me));
visibleFields(IdeaComment, ['text'], (row, me) => isReadable(row, campaignOf(row.idea), me));
visible(IdeaEdit, (row, me) => exists(Idea, (idea) => allOf(sql`${idea.id} = ${row.idea} and ${idea.confirmBy} is null`, isReadable(idea, idea.campaign, me))));
visible(IdeaCommentEdit, (row, me) =>
  exists(IdeaComment, (one) => allOf(sql`${one.id} = ${row.comment}`, isReadable(one, campaignOf(one.idea), me), exists(Idea, (idea) => allOf(sql`${idea.id} = ${one.idea}`, isReadable(idea, idea.campaign, me))))),
);
visible(IdeaReport, (row, me) => isHostedBy(campaignOf(row.idea), me));
audits(Idea, ['title', 'text', 'place'], ['supports', 'comments']);
audits(IdeaComment, ['text']);

/** The campaign of an idea, by the id of the idea. */
export function campaignOf(idea: Sql): Sql {
  return valueOf(Idea, (one) => one.campaign, (one) => sql`${one.id} = ${idea}`);
}

/** How often a person may write: enough for anybody with something to say. */
export const LIMITS = {
  ideas: { most: 10, minutes: 60 },
  comments: { most: 40, minutes: 60 },
  reports: { most: 20, minutes: 60 },
  guestEmail: { most: 5, minutes: 60 },
  /** Higher: everybody in a room with a QR code on its wall may share one address of the internet. */
  guestInternet: { most: 60, minutes: 60 },
  guestReportsEmail: { most: 20, minutes: 60 },
  guestReports: { most: 40, minutes: 60 },
} as const;

/** Of an idea; those that the portal finds are the likeliest. */
export const MOST_TOPICS = 3;

/** So long a guest may take to confirm. */
export const CONFIRM_HOURS = 24;

/** Nobody reads, thinks and types in less: what comes faster was sent by a machine, or by a slip of the hand. */
export const FASTEST_SECONDS = 3;

interface Signed {
  readonly company?: string | null;
  readonly department?: string | null;
  readonly signedAs: SignedAs;
}

/** As whom somebody writes: for a company of theirs, for the municipality that asks or a department of it, or for themselves. */
export function writerKindOf(viewer: Viewer, { company, department }: Signed, isHost: boolean): WriterKind {
  if (company) return 'COMPANY';
  if (department) return 'HOST';
  return isHost && viewer.isSignedIn ? 'HOST' : 'PERSON';
}

/** Nobody writes for a company that is not theirs, and without a company there is no name of one to show. */
export function errorsInSignature(viewer: Viewer, { company, signedAs }: Signed): FieldError[] {
  if (company && !viewer.is('ENTREPRENEUR', company)) return [{ path: 'company', code: 'UNKNOWN' }];
  return signedAs === 'COMPANY' && !company ? [{ path: 'signedAs', code: 'INVALID' }] : [];
}

/** Heads alone speak for their department, and only where its municipality asks; nobody speaks for two at once. */
export function errorsInDepartment(viewer: Viewer, { company, department }: Signed, isOfHost: boolean): FieldError[] {
  if (!department) return [];
  if (!isOfHost || !viewer.is('HEAD', department)) return [{ path: 'department', code: 'UNKNOWN' }];
  return company ? [{ path: 'department', code: 'INVALID' }] : [];
}

interface Written {
  author: { id: string } | null;
  company: { id: string } | null;
  department?: { id: string } | null;
  writerKind: WriterKind;
  hiddenAt: Date | string | null;
  mergedInto?: object | null;
}

/** The writer alone changes an idea or a comment; what is hidden stays as it is. */
export function refusalToChange(viewer: Viewer, { author, company, department, writerKind, hiddenAt, mergedInto = null }: Written, isHost: boolean): RefusalCode | null {
  if (author === null || author.id !== viewer.personId) return 'NOT_ALLOWED';
  // Whoever has left a company or a municipality does not go on speaking for it.
  if (!speaksFor(viewer, { company, department, writerKind }, isHost)) return 'NOT_ALLOWED';
  if (mergedInto !== null) return 'IDEA_MERGED';
  return hiddenAt === null ? null : 'IDEA_HIDDEN';
}

function speaksFor(viewer: Viewer, { company, department, writerKind }: Pick<Written, 'company' | 'department' | 'writerKind'>, isHost: boolean): boolean {
  if (writerKind === 'PERSON') return true;
  if (writerKind === 'COMPANY') return viewer.is('ENTREPRENEUR', company?.id);
  return department ? viewer.is('HEAD', department.id) : isHost;
}

interface Withdrawable extends Written {
  answerStatus: AnswerStatus;
}

/** Its writer withdraws it in any phase. Once the municipality has answered it, or other ideas are part of it, it is not theirs alone any more. */
export function refusalToWithdrawIdea(viewer: Viewer, idea: Withdrawable, isHost: boolean, hasMerged: boolean): RefusalCode | null {
  const refusal = refusalToChange(viewer, { ...idea, mergedInto: null }, isHost);
  if (refusal) return refusal;
  if (idea.mergedInto || hasMerged) return 'IDEA_PART_OF_MERGE';
  return idea.answerStatus === 'NONE' ? null : 'IDEA_ANSWERED';
}

/** The hosts set right by which topics an idea is found and counted, at any time; the writer does so in changing it. */
export function refusalToCorrectTopics({ hiddenAt, mergedInto }: Pick<Written, 'hiddenAt' | 'mergedInto'>, isHost: boolean): RefusalCode | null {
  if (!isHost) return 'NOT_ALLOWED';
  if (mergedInto) return 'IDEA_MERGED';
  return hiddenAt === null ? null : 'IDEA_HIDDEN';
}

type Signature = Pick<Row<Idea>, 'author' | 'company' | 'writerKind' | 'signedAs' | 'hiddenAt'>;

/** What everybody sees of the writer, as JSON of the type `Writer`; whose words were hidden is named no more. */
export function writerOf(row: Signature, campaign: Sql, department: Sql = sql`null::uuid`): Sql {
  const name = valueOf(Person, (one) => sql`nullif(${one.name}, '')`, (one) => sql`${one.id} = ${row.author} and ${one.forgottenAt} is null`);
  const company = valueOf(Company, (one) => one.name, (one) => sql`${one.id} = ${row.company}`);
  const place = valueOf(Municipality, (one) => one.name, (one) => sql`${one.code} = coalesce(${valueOf(Company, (c) => c.municipality, (c) => sql`${c.id} = ${row.company}`)}, case when ${row.writerKind} = 'HOST' then ${valueOf(Campaign, (c) => c.municipality, (c) => sql`${c.id} = ${campaign}`)} end)`);
  const departmentName = valueOf(Department, (one) => one.name, (one) => sql`${one.id} = ${department}`);
  return sql`json_build_object('department', ${departmentName}, 'kind', ${row.writerKind}, 'name', case when ${row.signedAs} = 'NAME' and ${row.hiddenAt} is null then ${name} end, 'company', case when ${row.signedAs} = 'COMPANY' and ${row.hiddenAt} is null then ${company} end, 'municipality', ${place})`;
}
