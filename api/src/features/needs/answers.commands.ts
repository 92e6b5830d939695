import type { Tx } from '../../core/command.js';
import { Refusal } from '../../core/refusal.js';
import { Department } from '../organisations/organisation.entity.js';
import { Membership, Person } from '../people/person.entity.js';
import { NeedStep, type NeedStepKind } from './answers.entity.js';
import type { Need, NeedMove } from './need.entity.js';

const stepOf: Record<NeedMove, NeedStepKind> = { ACKNOWLEDGE: 'ACKNOWLEDGED', ANSWER: 'ANSWERED', ANSWER_AGAIN: 'ANSWERED', HAND_OVER: 'HANDED_OVER', FULFIL: 'FULFILLED', DROP: 'DROPPED' };

interface Said {
  text?: string | null;
  day?: string | null;
  department?: Department | null;
  toDepartment?: Department | null;
}

/** Leaves behind what happened, for the page and for whoever comes too late. */
export async function leaveStep(tx: Tx, need: Need, move: NeedMove, { text = null, day = null, department, toDepartment = null }: Said = {}): Promise<void> {
  const by = tx.viewer.personId ? tx.em.getReference(Person, tx.viewer.personId) : null;
  const own = department === undefined ? ((await departmentsOfViewer(tx, need))[0] ?? null) : department;
  tx.em.persist(tx.em.create(NeedStep, { need, kind: stepOf[move], at: tx.now, department: own, toDepartment, by, text, day }));
}

/** Those of the need's departments whose head the viewer is. */
export async function departmentsOfViewer({ viewer }: Tx, need: Need): Promise<Department[]> {
  const departments = await need.departments.loadItems();
  return departments.filter(({ id }) => viewer.is('HEAD', id));
}

export async function lastStep({ em }: Tx, need: Need, kind?: NeedStepKind): Promise<NeedStep | null> {
  const [last] = await em.find(NeedStep, { need, ...(kind ? { kind } : {}) }, { orderBy: { at: 'desc', id: 'desc' }, limit: 1 });
  return last ?? null;
}

/** Whoever made this very move finds it made; anybody else is told who moved it where. */
export async function movedBefore(tx: Tx, move: NeedMove, need: Need): Promise<string> {
  const last = await lastStep(tx, need);
  if (last?.kind === stepOf[move] && last.by && last.by.id === tx.viewer.personId) return need.id;
  throw await movedOn(tx, need);
}

/** The refusal that tells who moved a need, and where it stands now. */
export async function movedOn(tx: Tx, need: Need): Promise<Refusal> {
  const last = await lastStep(tx, need);
  if (!last) return new Refusal('WRONG_STATE');
  const by = last.by ? (await tx.em.findOneOrFail(Person, last.by.id)).name : null;
  return new Refusal('MOVED_ON', [], { moved: { status: need.status, move: last.kind, at: last.at, by } });
}

/** Everybody who heads one of these departments. */
export async function headsOf({ em }: Pick<Tx, 'em'>, departments: readonly Department[]): Promise<Person[]> {
  const members = await em.find(Membership, { role: 'HEAD', department: { id: { $in: departments.map(({ id }) => id) } } }, { populate: ['person'] });
  return [...new Map(members.map(({ person }) => [person.id, person])).values()];
}

/** The adviser who wrote the need down knows it best; where that was somebody else, or they advise there no more, all advisers of the municipality hear it. */
export async function advisersOf({ em }: Pick<Tx, 'em'>, need: Need): Promise<Person[]> {
  const members = await em.find(Membership, { role: 'ADVISER', municipality: need.municipality }, { populate: ['person'], orderBy: { id: 'asc' } });
  const advisers = members.map(({ person }) => person);
  const own = advisers.filter(({ id }) => id === need.recordedBy?.id);
  return own.length > 0 ? own : advisers;
}

/** The people of the company of a need; nobody where it is in no register. */
async function ownersOf({ em }: Pick<Tx, 'em'>, { company }: Need): Promise<Person[]> {
  const members = company ? await em.find(Membership, { company, role: 'ENTREPRENEUR' }, { populate: ['person'] }) : [];
  return members.map(({ person }) => person);
}

/** Who may read now what departments say: the company's people and, unless one of them wrote the need down, the adviser. Whose role has ended hears no more. */
export async function readersOf(tx: Pick<Tx, 'em'>, need: Need): Promise<Person[]> {
  const owners = await ownersOf(tx, need);
  const heardByOwners = need.source === 'COMPANY' && owners.length > 0;
  const readers = heardByOwners ? owners : [...owners, ...(await advisersOf(tx, need))];
  return [...new Map(readers.map((person) => [person.id, person])).values()];
}
