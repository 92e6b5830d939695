import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { dayOf } from '../core/clock.js';
import { Event } from '../features/events/event.entity.js';
import { NeedStep } from '../features/needs/answers.entity.js';
import { Need } from '../features/needs/need.entity.js';
import { daysOf, instantOf } from './demo/dates.js';
import type { DemoAnswer, DemoNeed, Demonstration, NeedSize, WorkdayMoment } from './demo/types.js';
import { demoId } from './ids.js';
import type { Load } from './load.js';
import type { LoadedPeople } from './load.people.js';

export function loadNeeds(load: Load, { companies, coffees, needs }: Demonstration, loaded: LoadedPeople): void {
  const languages = new Map(companies.map(({ key, language }) => [key, language]));
  const heardAt = new Map(coffees.flatMap(({ key, heard }) => (heard ?? []).map(({ need }) => [need, key])));
  for (const need of needs) {
    const coffee = heardAt.get(need.key);
    const event = coffee ? load.em.getReference(Event, demoId('event', coffee)) : null;
    const about = { ...needOf(load, need, loaded), event, language: languages.get(need.company), ...answerOf(load, need, loaded) };
    const created = load.em.create(Need, about as RequiredEntityData<Need>);
    for (const step of stepsOf(load, need, loaded)) load.em.create(NeedStep, { need: created, ...step } as RequiredEntityData<NeedStep>);
  }
}

/** What departments said, and how it ended; which department it was is plain where only one is asked. */
function stepsOf({ loadedAt }: Load, { key, state, acknowledged, answer, closed, departments: asked }: DemoNeed, { people, departments }: LoadedPeople) {
  const [only, ...others] = departments.all(asked);
  const department = others.length === 0 ? (only ?? null) : null;
  const changed = answer && changedIn(answer);
  return [
    acknowledged && { kind: 'ACKNOWLEDGED', at: instantOf(acknowledged.at, loadedAt), department, by: people.get(acknowledged.by), text: null, day: dayOf(instantOf(acknowledged.answerBy, loadedAt)) },
    answer && { kind: 'ANSWERED', at: instantOf(answer.at, loadedAt), department, by: people.get(answer.by), ...said(changedIn(answer)?.before ?? answer, loadedAt) },
    changed && { kind: 'ANSWERED', key: 'ANSWERED_AGAIN', at: instantOf(changed.at, loadedAt), department, by: people.get(answer!.by), ...said(answer!, loadedAt) },
    closed && { kind: state === 'FULFILLED' ? 'FULFILLED' : 'DROPPED', at: instantOf(closed.at, loadedAt), department: null, by: null, text: closed.text, day: null },
  ]
    .filter((step) => step !== undefined)
    .map(({ key: name, ...step }: { kind: string; key?: string }) => ({ id: demoId('needStep', `${key}-${name ?? step.kind}`), ...step }));
}

const changedIn = (answer: DemoAnswer) => (answer.kind === 'COMMITMENT' ? answer.changed : undefined);

function said({ text, doneBy }: { text: string; doneBy?: WorkdayMoment }, loadedAt: Date) {
  return { text, day: doneBy ? dayOf(instantOf(doneBy, loadedAt)) : null };
}

function needOf({ loadedAt }: Load, need: DemoNeed, { companies, departments, people, topics }: LoadedPeople) {
  const company = companies.get(need.company);
  const { firstDay, lastDay } = daysOf(need.window, loadedAt);
  return {
    id: demoId('need', need.key),
    company,
    municipality: company.municipality,
    topic: topics.get(need.topic),
    title: need.title,
    words: need.words,
    windowFrom: firstDay,
    windowTo: lastDay,
    ...sizeOf(need.size ?? {}),
    permits: need.permits ?? [],
    skills: need.skills ?? [],
    certainty: need.certainty,
    source: need.source,
    departments: departments.all(need.departments),
    nameShown: need.nameShown,
    status: need.state,
    recordedAt: instantOf(need.recorded, loadedAt),
    recordedBy: people.get(need.recordedBy),
  };
}

function sizeOf({ investmentEuros, ...sizes }: NeedSize) {
  return { ...sizes, investmentCents: investmentEuros === undefined ? null : investmentEuros * 100 };
}

/** Whoever spoke last for the department is who answered. */
function answerOf({ loadedAt }: Load, { acknowledged, answer, closed }: DemoNeed, { people }: LoadedPeople) {
  const speaker = answer?.by ?? acknowledged?.by;
  return {
    acknowledgedAt: acknowledged ? instantOf(acknowledged.at, loadedAt) : null,
    answerPromisedOn: acknowledged ? dayOf(instantOf(acknowledged.answerBy, loadedAt)) : null,
    ...(answer ? answered(answer, loadedAt) : {}),
    answeredBy: speaker ? people.get(speaker) : null,
    closingNote: closed?.text ?? null,
    closedAt: closed ? instantOf(closed.at, loadedAt) : null,
  };
}

function answered(answer: DemoAnswer, loadedAt: Date) {
  const changed = changedIn(answer);
  return {
    answerKind: answer.kind,
    answer: answer.text,
    committedOn: answer.kind === 'COMMITMENT' ? dayOf(instantOf(answer.doneBy, loadedAt)) : null,
    answeredAt: instantOf(answer.at, loadedAt),
    answerChangedAt: changed ? instantOf(changed.at, loadedAt) : null,
  };
}
