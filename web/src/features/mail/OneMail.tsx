import type { MailPageQuery } from '@luotsi/schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { m } from './mail.messages.ts';
import { textWithLinks } from './textWithLinks.ts';

type Mail = MailPageQuery['mailbox'][number];

export function OneMail({ mail }: { mail: Mail }): ReactNode {
  const t = useText();
  const { dateTime } = useFormat();
  const top = useRef<HTMLDivElement>(null);
  // The address differs from the list's in its query only, so the heading does not take the focus by itself.
  useEffect(() => top.current?.querySelector('h1')?.focus(), []);
  return (
    <>
      <Breadcrumbs items={[{ to: '/mail', label: t(m.title) }]} />
      <div ref={top}>
        <PageHeader title={mail.subject} />
      </div>
      <DefinitionList
        items={[
          { term: t(m.to), detail: mail.to },
          { term: t(m.sent), detail: dateTime(mail.createdAt) },
        ]}
      />
      <div className="mail-text">
        <TextWithLinks text={mail.text} />
      </div>
      {mail.attachments.length > 0 && (
        <section aria-label={t(m.attachments)}>
          <ButtonRow>
            {mail.attachments.map((attachment) => (
              <Button key={attachment.name} kind="secondary" icon="calendar" onClick={() => download(attachment)}>
                {t(m.download, { name: attachment.name })}
              </Button>
            ))}
          </ButtonRow>
        </section>
      )}
    </>
  );
}

function TextWithLinks({ text }: { text: string }): ReactNode {
  return textWithLinks(text).map(({ isLink, words, at }) => (isLink ? <a key={at} href={words}>{words}</a> : words));
}

function download({ name, contentType, content }: Mail['attachments'][number]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: contentType }));
  link.download = name;
  link.click();
  // The browser has begun to save by then; the content need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
