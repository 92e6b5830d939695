import texts from './outside.json' with { type: 'json' };
import type { OutsideText } from './background.js';

/** Written for this project, like the practice needs: what someone might type into such a portal though no service answers it. */
export const OUTSIDE = texts as readonly OutsideText[];
