import { type ReactNode, useMemo } from 'react';
import { useParams } from '../../app/address.tsx';
import { useText } from '../../app/text.ts';
import { HostPage } from '../hosting/HostPage.tsx';
import { Heard } from './Heard.tsx';
import { m } from './heard.messages.ts';
import { heardSource } from './heardSource.ts';
import { keptOf } from './kept.ts';
import { useOfflinePage } from './useOfflinePage.ts';
import './door.css';
import './heard.css';

/** Made for typing while people talk: one box, and what can be said of it by a key. */
export function HeardPage(): ReactNode {
  const t = useText();
  const { id = '' } = useParams();
  const kept = useMemo(() => keptOf(heardSource.page, id)?.event, [id]);
  useOfflinePage(id, otherParts);
  return <HostPage tool="heard" title={t(m.title)} kept={kept}>{(event) => <Heard key={event.id} hosted={event} />}</HostPage>;
}

const otherParts = () => Promise.all([import('./DoorPage.tsx'), import('./ScanDialog.tsx'), 'BarcodeDetector' in window ? null : import('qr/decode.js')]);
