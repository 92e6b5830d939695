import { type ReactNode, useMemo } from 'react';
import { useParams } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { HostPage } from '../hosting/HostPage.tsx';
import { Door } from './Door.tsx';
import { m } from './door.messages.ts';
import { doorSource } from './doorSource.ts';
import { keptOf } from './kept.ts';
import { useOfflinePage } from './useOfflinePage.ts';
import './door.css';

/** For a telephone in one hand and a network that comes and goes. */
export function DoorPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const kept = useMemo(() => keptOf(doorSource.page, id)?.event, [id]);
  useOfflinePage(id, otherParts);
  return <HostPage tool="door" title={t(m.title)} kept={kept}>{(event) => <Door key={event.id} hosted={event} />}</HostPage>;
}

/** What may be wanted when there is no network any more. */
const otherParts = () => Promise.all([import('./HeardPage.tsx'), import('./ScanDialog.tsx'), 'BarcodeDetector' in window ? null : import('qr/decode.js')]);
