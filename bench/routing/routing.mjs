// npm run bench:routing [-- --needs FILE] [--json] [--learn] [--ablate] [--scale]
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ablate } from './ablation.mjs';
import { askAll, startAsking } from './ask.mjs';
import { learn } from './learn.mjs';
import { measureAll } from './measures.mjs';
import { learnedFile, readJsonLines, readLabelledNeeds, readPlainNeeds } from './network.mjs';
import { printAblation, printMeasures, printPlain, printScale } from './report.mjs';
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
  const ask = await startAsking();
  const measures = measureAll(askAll(ask, needs));
  if (values.json) return console.log(JSON.stringify(measures));
  printMeasures(measures, needs);
  if (!values.needs) printPlain(refusedShares(ask));
  const whole = !values.needs && !values.ablate && !values.scale;
  if (whole || values.ablate) printAblation(await ablate(needs));
  if (whole || values.scale) printScale(await measureScale(needs));
}

function refusedShares(ask) {
  const shareOf = (texts) => texts.filter((text) => ask({ text, municipality: '790' }).refused).length / texts.length;
  const { inScope, outOfScope } = readPlainNeeds();
  return { inScope: shareOf(inScope), outOfScope: shareOf(outOfScope) };
}
