import { useQuery } from '@apollo/client/react';
import { RouteForReferralDocument } from '@luotsi/schema';
import { usePaused } from '../companies/CompanyPicker.tsx';
import { sureFirst } from '../routing/parted.ts';
import type { PartProps } from './WhoPart.tsx';

const PAUSE = 400;
const LONGEST = 2000;

/** Asked again when the words have rested; until then the proposals before stay, so that nothing jumps. Industry and size are those of the company, once there is one; what is about a known topic stays first. */
export function useProposals({ kept, company, municipality, limit }: PartProps & { municipality: string | null; limit: number }) {
  const words = usePaused(kept.words.trim(), PAUSE);
  const skip = !municipality || words.length < 3 || words.length > LONGEST;
  const input = { text: words, municipality, company: company?.id ?? null, topic: kept.about, limit, record: false };
  const { data, previousData, loading, error, refetch } = useQuery(RouteForReferralDocument, { variables: { input }, skip, notifyOnNetworkStatusChange: true });
  const routing = skip ? undefined : (data ?? previousData)?.routeNeed;
  const again = () => void refetch().catch(() => undefined);
  return { matches: routing && (kept.about ? routing.matches : sureFirst(routing.matches)), answer: routing && { ...routing, text: words }, waiting: !skip && loading, failed: !skip && !loading && error !== undefined, again };
}
