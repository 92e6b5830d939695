import { command, type CommandContext, type Tx } from '../../core/command.js';
import { insist, invalidInput } from '../../core/refusal.js';
import { Company } from '../companies/company.entity.js';
import { NeedStep } from './answers.entity.js';
import { refusalToHideCompany } from './change.rules.js';
import { Need } from './need.entity.js';
import { NeedQuestion } from './needQuestion.entity.js';
import { NeedPlan } from './plan.entity.js';
import { errorsInText, withoutCompany } from './said.rules.js';

/** The name of the company of a need, also where it is in no register; null where nobody knows it. */
async function nameOf({ em }: Tx, { company, companyName }: Need): Promise<string | null> {
  return company ? (await em.findOneOrFail(Company, company.id)).name : companyName;
}

/** Refuses what departments would read of a company that does not show its name. */
export async function insistUnnamed(tx: Tx, need: Need, path: string, text: string): Promise<void> {
  const errors = errorsInText(path, text, need, await nameOf(tx, need));
  if (errors.length > 0) throw invalidInput(...errors);
}

/** The company takes back that departments see its name, whatever has become of the need. Pressed twice it is done once. */
export function hideCompanyOfNeed(ctx: CommandContext, id: string): Promise<string> {
  return command(ctx, 'hideCompanyOfNeed', async (tx) => {
    const need = await tx.lock(Need, id);
    insist(refusalToHideCompany(tx.viewer, need));
    if (!need.nameShown) return id;
    need.nameShown = false;
    need.version++;
    await takeNameOut(tx, need);
    return id;
  });
}

/** As long as the name was shown everybody could write it: nothing that departments read of the need goes on naming the company. */
export async function takeNameOut(tx: Tx, need: Need): Promise<void> {
  const name = await nameOf(tx, need);
  if (name === null) return;
  const bare = <Text extends string | null>(text: Text): Text => (text === null ? text : (withoutCompany(text, name) as Text));
  Object.assign(need, { title: bare(need.title), words: bare(need.words), skills: need.skills.map(bare), answer: bare(need.answer), closingNote: bare(need.closingNote) });
  for (const step of await tx.em.find(NeedStep, { need })) step.text = bare(step.text);
  for (const question of await tx.em.find(NeedQuestion, { need })) Object.assign(question, { text: bare(question.text), answer: bare(question.answer) });
  const plan = need.plan && (await tx.em.findOneOrFail(NeedPlan, need.plan.id));
  if (plan) Object.assign(plan, { name: bare(plan.name), text: bare(plan.text) });
}
