import { m } from './examples.messages.ts';

export const examples = [m.employee, m.plot, m.grant, m.loan] as const;
