import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { HostPage } from '../hosting/HostPage.tsx';
import { CompanyBuilder } from './CompanyBuilder.tsx';
import { Departments } from './Departments.tsx';
import './invitations.css';
import { m } from './invite.messages.ts';

/** Whom the host asks to come: the departments as a checklist, the companies by how new their faces are. */
export function InvitePage(): ReactNode {
  const t = useText();
  return (
    <HostPage tool="invite" title={t(m.title)} lead={t(m.lead)}>
      {({ id, networkOnly }) => (
        <>
          <Departments event={id} />
          {networkOnly ? <Notice title={t(m.networkOnly)}><p>{t(m.networkOnlyText)}</p></Notice> : <CompanyBuilder event={id} />}
        </>
      )}
    </HostPage>
  );
}
