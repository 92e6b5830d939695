import { pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import type { Message } from './src/app/text.ts';
import { languages } from './src/app/language.ts';

/** Compiles the texts into the build, so that no reader downloads a MessageFormat parser. Node reads their TypeScript itself. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.messages.ts')) return null;
      const { m } = (await import(pathToFileURL(id).href)) as { m: Record<string, Message> };
      return `export const m = ${JSON.stringify(Object.fromEntries(Object.entries(m).map(compileEntry)))};`;
    },
  };
}

/** The ids are for the tests and stay behind. */
function compileEntry([key, message]: [string, Message]) {
  return [key, Object.fromEntries(languages.map((language) => [language, compact(message[language])]))];
}

/** Most texts have no placeholders and stay plain. */
function compact(text: string) {
  const compiled = compileMessage(text);
  return compiled.every((part) => typeof part === 'string') ? compiled.join('') : compiled;
}
