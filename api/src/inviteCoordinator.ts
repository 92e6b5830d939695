import 'reflect-metadata';
import { isEmail } from 'class-validator';
import { asSystem, command } from './core/command.js';
import { Language } from './core/localized.js';
import { pendingMigrations } from './core/migrate.js';
import { OperatorError } from './core/operatorError.js';
import { connectOrm } from './core/orm.js';
import { Refusal } from './core/refusal.js';
import { withSession } from './database/connect.js';
import { sendInvitation } from './features/access/invite.commands.js';
import { NOWHERE } from './features/people/grants.commands.js';
import { entities } from './features.js';
import { openBuiltIn } from './keep.js';
import type { ServerSettings } from './settings.js';

const USAGE = 'Say whom: npm run invite -- COORDINATOR name@example.fi, and at will “Name of the Person” and fi, sv or en.';

/** npm run invite -- COORDINATOR name@example.fi: how the first coordinator comes in, who then invites the others. */
export async function inviteCoordinator(settings: ServerSettings, [role, email, ...more]: readonly string[]): Promise<string> {
  if (role !== 'COORDINATOR' || !email || !isEmail(email)) throw new OperatorError(USAGE);
  const language = Object.values(Language).find((one) => more.includes(one)) ?? 'fi';
  const name = more.find((one) => one !== language) ?? '';
  const builtIn = settings.databaseUrl === null ? await openBuiltIn(settings.dataFolder) : null;
  try {
    const databaseUrl = builtIn?.urlFor('luotsi', 'app') ?? settings.databaseUrl!;
    const pending = await withSession(databaseUrl, pendingMigrations);
    if (pending.length > 0) throw new OperatorError('The tables are not those of this version yet. Start the server once, then invite.');
    const portalUrl = settings.publicUrl ?? builtIn?.address ?? `http://localhost:${settings.port}`;
    const link = await invite(databaseUrl, portalUrl, { email, name, language });
    return `${email} is invited as a coordinator. The mail is in the outbox; the link works once, for 14 days:\n${link}`;
  } finally {
    await builtIn?.close();
  }
}

async function invite(databaseUrl: string, portalUrl: string, said: { email: string; name: string; language: Language }): Promise<string> {
  const orm = await connectOrm(databaseUrl, entities);
  let link = '';
  try {
    await command(asSystem({ em: orm.em, portalUrl }), 'inviteCoordinator', async (tx) => {
      const sent = await sendInvitation(tx, { ...said, role: 'COORDINATOR' }, NOWHERE, null);
      link = sent.link;
      return sent.invitation.id;
    });
    return link;
  } catch (error) {
    throw error instanceof Refusal ? new OperatorError(error.textIn('en')) : error;
  } finally {
    await orm.close(true);
  }
}
