// npm run bench:routing [-- --needs FILE] [--json] [--learn] [--ablate] [--scale]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ablate } from './ablation.mjs';
import { askAll, startAsking } from './ask.mjs';
import { learn } from './learn.mjs';
import { measureAll } from './measures.mjs';
import { learnedFile, readJsonLines, readLabelledNeeds } from './network.mjs';
import { printAblation, printMeasures, printScale } from './report.mjs';
import { measureScale } from './scale.mjs';

const options = { needs: { type: 'string' }, json: { type: 'boolean' }, learn: { type: 'boolean' }, ablate: { type: 'boolean' }, scale: { type: 'boolean' } };
const { values } = parseArgs({ options });

if (values.learn) {
  writeFileSync(learnedFile, `${JSON.stringify(await learn(), null, 1)}\n`);
  console.error(`Learned; written to ${learnedFile}. Build again to use it.`);
} else {
  await report();
}

async function report() {
  const needs = values.needs ? readJsonLines(resolve(process.env.INIT_CWD ?? '.', values.needs)) : readLabelledNeeds();
  const measures = measureAll(askAll(await startAsking(), needs));
  if (values.json) return console.log(JSON.stringify(measures));
  printMeasures(measures, needs);
  const whole = !values.needs && !values.ablate && !values.scale;
  if (whole || values.ablate) printAblation(await ablate(needs));
  if (whole || values.scale) printScale(await measureScale(needs));
}
