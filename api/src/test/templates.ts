/** The tables and nothing in them. */
export const emptyTemplate = 'template_empty';

/** The demonstration network. */
export const demoTemplate = 'template_demo';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    /** The same as the role that serves. */
    appUrl: string;
  }
}
