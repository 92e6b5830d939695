import type { NeedDetailsFragment } from '@luotsi/schema';
import type { Certainty, Language, NeedSource, PermitKind, RecordNeedInput } from '@luotsi/schema/types';
import type { FormValues } from '../../ui/FormValues.ts';

export type NeedSaid = Omit<RecordNeedInput, 'company' | 'source' | 'key'>;

/** What was typed, as the API takes it. */
export function saidIn(values: FormValues): NeedSaid {
  return {
    topic: values.text('topic'),
    title: values.textOrNull('title'),
    words: values.text('words'),
    language: values.text('language') as Language,
    windowFrom: values.text('windowFrom'),
    windowTo: values.text('windowTo'),
    certainty: values.text('certainty') as Certainty,
    departments: values.list('departments').sort(),
    nameShown: values.text('nameShown') === 'yes',
    plotM2: values.number('plotM2'),
    premisesM2: values.number('premisesM2'),
    jobs: values.number('jobs'),
    investmentCents: values.cents('investmentCents'),
    powerMw: values.number('powerMw'),
    permits: values.list('permits').sort() as PermitKind[],
    skills: values.text('skills').split(',').map((skill) => skill.trim()).filter(Boolean),
  };
}

export function needInput(values: FormValues, company: string): RecordNeedInput {
  return { company, source: (values.textOrNull('source') ?? 'COMPANY') as NeedSource, ...saidIn(values) };
}

/** What a need says now, in the same form. */
export function saidOf(need: NeedDetailsFragment): NeedSaid {
  const { title, words, language, windowFrom, windowTo, certainty, nameShown, plotM2, premisesM2, jobs, powerMw, skills } = need;
  const several = { departments: need.departments.map(({ id }) => id).sort(), permits: [...need.permits].sort(), skills: [...skills] };
  return { topic: need.topic.code, title, words, language, windowFrom, windowTo, certainty, nameShown, plotM2, premisesM2, jobs, investmentCents: need.investment?.cents ?? null, powerMw, ...several };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What its writer changed, on top of what somebody else changed meanwhile. */
export function merged(before: NeedSaid, mine: NeedSaid, theirs: NeedSaid): NeedSaid {
  const own = Object.entries(mine).filter(([field, value]) => !isSame(value, before[field as keyof NeedSaid]));
  return { ...theirs, ...Object.fromEntries(own) };
}

/** The fields in which two differ. */
export function changedFields(before: NeedSaid, now: NeedSaid): (keyof NeedSaid)[] {
  return (Object.keys(now) as (keyof NeedSaid)[]).filter((field) => !isSame(before[field], now[field]));
}
