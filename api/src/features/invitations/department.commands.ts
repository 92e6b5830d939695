import { command, type CommandContext, type Mail, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Event } from '../events/event.entity.js';
import { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { DepartmentInvitation } from './invitation.entity.js';
import type { AnswerInvitationInput, InviteDepartmentsInput, MarkDepartmentInput, RemindDepartmentsInput } from './invitation.inputs.js';
import { departmentMail, departmentReminder } from './invitation.mail.js';
import { canBeReminded, refusalToAnswer, refusalToInvite, refusalToMarkDepartment } from './invitation.rules.js';

/** Asks departments to an event; their heads are told. Who has been asked already is not asked again. */
export function inviteDepartments(ctx: CommandContext, input: InviteDepartmentsInput): Promise<string> {
  return command(ctx, 'inviteDepartments', async (tx) => {
    const event = await tx.lock(Event, input.event);
    insist(refusalToInvite(tx.viewer, event, tx.now));
    const { municipality } = event;
    const wanted = await tx.em.find(Department, { municipality, ...(input.departments ? { id: { $in: input.departments } } : {}) });
    if (input.departments && wanted.length !== new Set(input.departments).size) throw invalidInput({ path: 'departments', code: 'UNKNOWN' });
    const asked = new Set((await tx.em.find(DepartmentInvitation, { event })).map(({ department }) => department.id));
    const departments = wanted.filter(({ id }) => !asked.has(id));
    for (const department of departments) tx.em.persist(tx.em.create(DepartmentInvitation, { event, municipality, department, answer: 'ASKED', askedAt: tx.now }));
    await writeToHeads(tx, event, departments, departmentMail);
    return event.id;
  });
}

/** Writes again to the heads of departments that have not answered; whom one wrote to in the last day is left in peace. */
export function remindDepartments(ctx: CommandContext, input: RemindDepartmentsInput): Promise<string> {
  return command(ctx, 'remindDepartments', async (tx) => {
    const event = await tx.lock(Event, input.event);
    insist(refusalToInvite(tx.viewer, event, tx.now));
    const asked = await tx.em.find(DepartmentInvitation, { event, ...(input.departments ? { department: { $in: input.departments } } : {}) }, { populate: ['department'] });
    const silent = asked.filter((invitation) => canBeReminded(invitation, tx.now));
    for (const invitation of silent) invitation.remindedAt = tx.now;
    await writeToHeads(tx, event, silent.map(({ department }) => department), departmentReminder);
    return event.id;
  });
}

async function writeToHeads(tx: Tx, event: Event, departments: readonly Department[], mail: (event: Event, head: Person, portalUrl: string) => Mail): Promise<void> {
  await tx.em.populate(event, ['space', 'municipality']);
  const heads = await tx.em.find(Membership, { role: 'HEAD', department: { $in: [...departments] } }, { populate: ['person'] });
  for (const person of new Set(heads.map((head) => head.person))) tx.mail(mail(event, person, tx.portalUrl));
}

/** The hosts mark which departments were there. */
export function markDepartment(ctx: CommandContext, input: MarkDepartmentInput): Promise<string> {
  return command(ctx, 'markDepartment', async (tx) => {
    const invitation = await tx.lock(DepartmentInvitation, input.invitation);
    insist(refusalToMarkDepartment(tx.viewer, await tx.em.findOneOrFail(Event, invitation.event.id), tx.now));
    invitation.present = input.present ?? null;
    return invitation.id;
  });
}

/** A head says whether somebody of the department comes; until the start the answer can be changed. */
export function answerInvitation(ctx: CommandContext, input: AnswerInvitationInput): Promise<string> {
  return command(ctx, 'answerInvitation', async (tx) => {
    const invitation = await tx.lock(DepartmentInvitation, input.invitation);
    insist(refusalToAnswer(tx.viewer, invitation, await tx.em.findOneOrFail(Event, invitation.event.id), tx.now));
    invitation.answer = input.coming ? 'YES' : 'NO';
    invitation.note = input.note?.trim() || null;
    invitation.answeredAt = tx.now;
    invitation.answeredBy = tx.em.getReference(Person, tx.viewer.personId!);
    return invitation.id;
  });
}
