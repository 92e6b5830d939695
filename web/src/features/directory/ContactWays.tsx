import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Fact } from '../../ui/Fact.tsx';
import { ExternalLink } from '../../ui/Link.tsx';
import { m } from './service.messages.ts';
import './directory.css';

export type Ways = { phone: string | null; email?: string | null; web: string | null };

/** How to reach somebody; every way is a link that does it. */
export function ContactWays({ phone, email, web }: Ways): ReactNode {
  const t = useText();
  if (!phone && !email && !web) return <p>{t(m.noContact)}</p>;
  return (
    <ul className="contact-ways">
      {phone && <li><Fact icon="phone"><a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a></Fact></li>}
      {email && <li><Fact icon="mail"><a href={`mailto:${email}`}>{email}</a></Fact></li>}
      {web && <li><Fact icon="info"><ExternalLink href={web}>{web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</ExternalLink></Fact></li>}
    </ul>
  );
}
