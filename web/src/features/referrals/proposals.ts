import type { FitAnswerFragment, FitFragment } from '@luotsi/schema';
import type { Message } from '../../app/text.ts';
import { isSure } from '../routing/parted.ts';
import { m } from './newReferral.messages.ts';

export type Proposed = Pick<FitAnswerFragment, 'askAdviser' | 'municipality' | 'municipalityNamed'> & { matches: readonly Pick<FitFragment, 'confidence'>[] };

/** What is said above the proposals. Only what is sure counts as fitting. */
export function statusOf(routing: Proposed | undefined): { message: Message; n: number } {
  if (!routing) return { message: m.serviceWaits, n: 0 };
  const { askAdviser, matches } = routing;
  if (matches.length === 0) return { message: m.servicesNone, n: 0 };
  if (askAdviser) return { message: m.nothingFits, n: matches.length };
  const n = matches.filter(isSure).length;
  return n > 0 ? { message: m.servicesFound, n } : { message: m.servicesMaybe, n: matches.length };
}

/** The municipality that was searched, where the text named another one than that of the company. */
export function namedInstead({ municipality, municipalityNamed }: Proposed, asked: string | null) {
  return municipalityNamed && municipality && municipality.code !== asked ? municipality : null;
}
