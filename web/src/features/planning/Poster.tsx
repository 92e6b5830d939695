import type { PosterPageQuery } from '@luotsi/schema';
import { encodeQR } from 'qr';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/format.ts';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { useSite } from '../../app/site.ts';
import { useLocalized, useText } from '../../app/text.ts';
import { kindWords } from '../events/eventWords.ts';
import { m } from './poster.messages.ts';

type Event = NonNullable<PosterPageQuery['event']>;

/** One sheet of paper, readable from the other side of a room. */
export function Poster({ event }: { event: Event }): ReactNode {
  const t = useText();
  const l = useLocalized();
  const f = useFormat();
  const language = useLanguage();
  const { networkName } = useSite();
  const address = `${window.location.origin}${inLanguage(language, `/events/${event.id}`)}`;
  const names = [...event.hosts, ...event.speakers.map(({ name }) => l(name))].join(', ');
  return (
    <article className="poster" lang={language} aria-label={l(event.title)}>
      <p className="poster-kind">{t(kindWords[event.kind])} · {l(event.municipality.name)}</p>
      <h2 className="poster-title">{l(event.title)}</h2>
      <p className="poster-when">{capital(f.longDate(event.startsAt))}</p>
      <p className="poster-when">{f.time(event.startsAt)}–{f.time(event.endsAt)}</p>
      <p className="poster-where">{placeOf(event, l) ?? t(m.online)}</p>
      <p className="poster-about">{l(event.description)}</p>
      {names && <p className="poster-people">{t(m.meet, { names })}</p>}
      <div className="poster-register">
        <QrCode address={address} label={t(m.code, { address })} />
        <div>
          <p className="poster-scan">{t(m.scan)}</p>
          <p>{t(m.scanText)}</p>
          {event.registrationClosesAt && <p>{t(m.until, { when: f.dateTime(event.registrationClosesAt) })}</p>}
          <p className="poster-address">{address.replace(/^https?:\/\//, '')}</p>
        </div>
      </div>
      <p className="poster-network">{networkName}</p>
    </article>
  );
}

function placeOf({ space, venue }: Event, l: ReturnType<typeof useLocalized>): string | null {
  if (space) return `${l(space.name)}, ${space.address}`;
  return venue ? l(venue) : null;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Dark squares on white with the quiet margin that cameras need; level M bears a coffee stain. */
export function QrCode({ address, label }: { address: string; label: string }): ReactNode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="poster-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
