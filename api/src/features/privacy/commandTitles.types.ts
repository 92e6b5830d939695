import type { Localized } from '../../core/localized.js';
import { peopleCommands } from './commandTitles.people.types.js';
import { publicCommands } from './commandTitles.public.types.js';
import { workCommands } from './commandTitles.work.types.js';

const titles = { ...peopleCommands, ...workCommands, ...publicCommands };

/** A command without a title in all languages does not compile. */
declare module '../../core/command.js' {
  interface CommandNames extends Record<keyof typeof titles, true> {}
}

/** What people call what commands do. Titles of commands that are gone stay for as long as the log does: 24 months. */
export const commandTitles: Readonly<Record<string, Localized>> = titles;
