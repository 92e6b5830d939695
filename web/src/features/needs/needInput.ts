import type { Certainty, Language, NeedSource, RecordNeedInput } from '@luotsi/schema/types';
import type { FormValues } from '../../ui/FormValues.ts';
import { quarterEnd } from './quarters.ts';

/** What was typed, as the API takes it. */
export function needInput(values: FormValues, company: string): RecordNeedInput {
  return {
    company,
    topic: values.text('topic'),
    title: values.text('title'),
    words: values.text('words'),
    language: values.text('language') as Language,
    windowFrom: values.text('windowFrom'),
    windowTo: quarterEnd(values.text('windowTo')),
    certainty: values.text('certainty') as Certainty,
    source: (values.textOrNull('source') ?? 'COMPANY') as NeedSource,
    departments: values.list('departments'),
    nameShown: values.text('nameShown') === 'yes',
    plotM2: values.number('plotM2'),
    premisesM2: values.number('premisesM2'),
    jobs: values.number('jobs'),
    investmentCents: values.cents('investmentCents'),
    powerMw: values.number('powerMw'),
  };
}
