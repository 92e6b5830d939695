import type { Server } from './server.js';
import type { ServerSettings } from './settings.js';

/** What a person needs to go on: where the portal is, where its mail is, who can sign in. */
export async function printWelcome(server: Server | null, settings: ServerSettings): Promise<void> {
  if (!server) return;
  const lines = ['', `  Luotsi is ready: ${server.url}`, ''];
  if (server.takenPort) lines.push(`  Port ${server.takenPort} is used by another program, so the portal has the next free one.`, '');
  if (settings.smtpUrl === null && settings.demo) lines.push(`  Mail that it sends is shown at ${server.url}/mail`, '');
  if (settings.demo) lines.push(...(await describeAccounts(server)), '');
  lines.push('  Ctrl-C stops it.', '');
  console.log(lines.join('\n'));
}

async function describeAccounts({ databaseUrl }: Server): Promise<string[]> {
  const { demonstrationAccounts } = await import('./seed/seed.js');
  const accounts = await demonstrationAccounts(databaseUrl);
  const roleWidth = Math.max(...accounts.map(({ role }) => role.length));
  const nameWidth = Math.max(...accounts.map(({ name }) => name.length));
  const rows = accounts.map(({ role, name, email }) => `    ${role.padEnd(roleWidth)}  ${name.padEnd(nameWidth)}  ${email}`);
  return ['  Made-up people to sign in as, with one click and no password:', ...rows];
}
