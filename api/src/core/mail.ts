import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';
import type { Pool } from 'pg';
import type { Attachment, OutboxMail } from './outbox.entity.js';

/** Takes a mail to where it is delivered; throws where that fails, and the job tries again later. */
export type Deliver = (mail: Pick<OutboxMail, 'id' | 'to' | 'subject' | 'text' | 'attachments' | 'unsubscribeUrl'>) => Promise<void>;

/** Delivery by SMTP. The mail's id is its Message-ID, so that a mail sent twice by a broken connection shows as one. */
export function smtpDelivery(smtpUrl: string, from: string): Deliver {
  const transport: Transporter = nodemailer.createTransport(smtpUrl);
  return async ({ id, to, subject, text, attachments, unsubscribeUrl }) => {
    await transport.sendMail({
      from,
      to,
      subject,
      text,
      messageId: `<${id}@luotsi>`,
      headers: unsubscribeUrl ? oneClick(unsubscribeUrl) : {},
      ...partsOf(attachments),
    });
  };
}

/** By RFC 8058: programs show a button that stops such mails, without opening a page. */
const oneClick = (url: string) => ({ 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

const calendarMethod = /^text\/calendar;.*\bmethod=(\w+)/;

/** A calendar file with a method is a part of the mail itself, beside its text: only so do programs offer to accept it. */
function partsOf(attachments: readonly Attachment[]): Pick<SendMailOptions, 'attachments' | 'icalEvent'> {
  const files = attachments.filter(({ contentType }) => !calendarMethod.test(contentType));
  const [event] = attachments.filter(({ contentType }) => calendarMethod.test(contentType));
  return {
    attachments: files.map(({ name, contentType, content }) => ({ filename: name, contentType, content })),
    ...(event ? { icalEvent: { method: calendarMethod.exec(event.contentType)![1]!, filename: event.name, content: event.content } } : {}),
  };
}

/** Without SMTP the mail stays in the outbox, where the developer's mailbox page shows it. */
export const keepInMailbox: Deliver = async () => {};

const MOST_ATTEMPTS = 12;

/**
 * Sends what is waiting; what waits for nothing, at once, also where the clock of its writer is ahead of the database's.
 * Each row is locked while it is on its way, so that several processes share the work and no
 * mail goes out twice; a failure is written down and tried again, later each time.
 */
export async function sendWaitingMail(pool: Pool, deliver: Deliver): Promise<{ sent: number; failed: number }> {
  const outcome = { sent: 0, failed: 0 };
  for (;;) {
    const result = await sendNext(pool, deliver);
    if (result === 'none') return outcome;
    outcome[result]++;
  }
}

async function sendNext(pool: Pool, deliver: Deliver): Promise<'sent' | 'failed' | 'none'> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(
      `select id, "to", subject, text, attachments, unsubscribe_url as "unsubscribeUrl" from outbox_mail
       where sent_at is null and attempts < $1
         and ((attempts = 0 and not_before is null) or coalesce(not_before, created_at) + (power(2, attempts) - 1) * interval '30 seconds' <= now())
       order by created_at, id limit 1 for update skip locked`,
      [MOST_ATTEMPTS],
    );
    const result = rows[0] ? await deliverRow(client, rows[0], deliver) : 'none';
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

type Row = Parameters<Deliver>[0];

async function deliverRow(client: { query(text: string, values: unknown[]): Promise<unknown> }, row: Row, deliver: Deliver): Promise<'sent' | 'failed'> {
  try {
    await deliver(row);
    await client.query('update outbox_mail set sent_at = now(), last_error = null where id = $1', [row.id]);
    return 'sent';
  } catch (error) {
    await client.query('update outbox_mail set attempts = attempts + 1, last_error = $2 where id = $1', [row.id, String(error).slice(0, 500)]);
    return 'failed';
  }
}
