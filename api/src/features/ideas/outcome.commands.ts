import { command, type CommandContext } from '../../core/command.js';
import { invalidInput, Refusal } from '../../core/refusal.js';
import { Campaign } from '../campaigns/campaign.entity.js';
import { isHost } from '../campaigns/campaign.rules.js';
import { Event } from '../events/event.entity.js';
import { Need } from '../needs/need.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaOutcome } from './outcome.entity.js';
import type { LinkIdeaInput } from './outcome.inputs.js';
import { errorsInOutcome } from './outcome.rules.js';

/** Says where an idea went on, or that it did not. Pressed twice it is said once. */
export function linkIdea(ctx: CommandContext, input: LinkIdeaInput): Promise<string> {
  return command(ctx, 'linkIdea', async (tx) => {
    const idea = await tx.lock(Idea, input.idea);
    const need = input.need ? await tx.find(Need, input.need) : null;
    const event = input.event ? await tx.find(Event, input.event) : null;
    // On the page of an idea everybody reads it: whoever asks says where its ideas went.
    const campaign = await tx.em.findOneOrFail(Campaign, idea.campaign.id);
    if (event && !isHost(tx.viewer, campaign)) throw new Refusal('NOT_ALLOWED');
    for (const { municipality } of [need, event].filter((one) => one !== null)) if (!tx.viewer.is('ADVISER', municipality.code)) throw new Refusal('NOT_ALLOWED');
    const errors = errorsInOutcome(idea, { need, event });
    if (errors.length > 0) throw invalidInput(...errors);
    const known = await tx.em.findOne(IdeaOutcome, { idea, need, event });
    if (known && !input.linked) tx.em.remove(known);
    if (known || !input.linked) return idea.id;
    if (idea.hiddenAt) throw new Refusal('IDEA_HIDDEN');
    tx.em.persist(tx.em.create(IdeaOutcome, { idea, need, event, at: tx.now }));
    return idea.id;
  });
}
