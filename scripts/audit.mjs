// Known faults in what the portal runs with, as far as the registry answers. npm run audit fails where there are serious ones; npm test in CI only tells.
import { npmOutput } from './project.mjs';

const { output } = npmOutput(['audit', '--omit=dev', '--json']);
const report = readReport(output);
if (!report?.metadata?.vulnerabilities) {
  process.stdout.write('Audit of dependencies: not done, the registry gave no answer.\n');
  process.exit(0);
}
const serious = Object.values(report.vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical');
for (const { name, severity, range, via } of serious) process.stdout.write(`${severity}: ${name} ${range} ${via.map((one) => one.title ?? one).join('; ')}\n`);
process.stdout.write(`Audit of dependencies: ${report.metadata.dependencies.prod} packages, ${serious.length} with serious known faults.\n`);
process.exit(serious.length > 0 ? 1 : 0);

function readReport(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{')));
  } catch {
    return null;
  }
}
