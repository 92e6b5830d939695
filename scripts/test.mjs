// npm test: every check and every test; the last line says how many passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { programs, root, runNode } from './project.mjs';
import { lockIsComplete, operationsDrift } from './drift.mjs';

const checksOnly = process.argv.includes('--checks-only');
const total = { passed: 0, failed: 0 };

installIfNeeded();
await check('package-lock.json is complete', lockIsComplete);
// Told, and not counted: whether a change is good must not depend on what was found out of a package this morning.
if (process.env.CI) process.stdout.write((await runNode('scripts/audit.mjs', [])).output);
await check('builds the API', () => runNode(programs.tsc, ['-p', 'api']));
for (const workspace of ['schema', 'web', 'e2e']) {
  await check(`types of ${workspace}`, () => runNode(programs.tsc, ['-p', workspace, '--noEmit']));
}
await check('lint', () => runNode(programs.oxlint, ['--deny-warnings']));
await check('schema.graphql is what the API serves', () => runNode('api/dist/writeSchema.js', ['--check']));
await check('operations are what the portal asks', operationsDrift);
await check('builds the portal', () => runNode('../' + programs.vite, ['build', '--logLevel=warn'], { cwd: join(root, 'web') }));
await check('public pages keep to their budget of JavaScript', () => runNode('web/scripts/size.mjs', []));
if (!checksOnly) await runTests();
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(name, work) {
  const start = Date.now();
  const { code, output } = await work();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trim()}\n\n`);
  total[code === 0 ? 'passed' : 'failed'] += 1;
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'luotsi-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(programs.vitest, ['run', ...reporters], { stdio: ['ignore', 'inherit', 'inherit'] });
  const counted = countTests(report);
  total.passed += counted.passed;
  // A run can fail without a failed test: by an error between tests, or by a clean-up that went wrong.
  total.failed += counted.failed === 0 && code !== 0 ? 1 : counted.failed;
  rmSync(folder, { recursive: true });
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
