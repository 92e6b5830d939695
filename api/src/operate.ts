import { resolve } from 'node:path';
import { examine } from './doctor.js';
import { backup, restore } from './keep.js';
import { OperatorError } from './core/operatorError.js';
import { readSettings } from './settings.js';

/** What operators do beside serving: npm run backup, restore, doctor, invite. */
const [what, file, ...more] = process.argv.slice(2);
const say = (text: string) => void process.stdout.write(`${text}\n`);
const signs = { well: '✓', look: '!', ill: '✗' } as const;

async function operate(): Promise<number> {
  const settings = readSettings(process.env);
  if (what === 'doctor') {
    const findings = await examine(settings);
    for (const { name, state, text } of findings) say(`${signs[state]} ${name}: ${text}`);
    return findings.some(({ state }) => state === 'ill') ? 1 : 0;
  }
  if (what === 'invite') {
    const { inviteCoordinator } = await import('./inviteCoordinator.js');
    say(await inviteCoordinator(settings, [file ?? '', ...more]));
    return 0;
  }
  if ((what !== 'backup' && what !== 'restore') || !file) throw new OperatorError('Say which file: npm run backup -- FILE');
  say(await (what === 'backup' ? backup : restore)(settings, resolve(process.env['INIT_CWD'] ?? '.', file)));
  return 0;
}

operate().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error instanceof OperatorError ? error.message : error.stack}\n`);
    process.exit(1);
  },
);
