import { programs, runNode } from './project.mjs';

/** Builds what has changed since the last time, and returns whether it worked. */
export async function build(tasks = ['build', 'schema', 'codegen']) {
  const { code, output } = await runNode(programs.turbo, ['run', ...tasks, '--output-logs=errors-only', '--ui=stream', '--log-order=grouped']);
  if (code !== 0) process.stderr.write(`${output}\n`);
  return code === 0;
}
