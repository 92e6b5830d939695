import texts from './outside.json' with { type: 'json' };
import { Background, type OutsideText } from './background.js';

/** Written for this project, like the practice needs: what someone might type into such a portal though no service answers it. */
const OUTSIDE = texts as readonly OutsideText[];

let background: Background | undefined;

/** The texts' index: built once, it never changes. */
export function theBackground(): Background {
  return (background ??= new Background(OUTSIDE));
}
