import type { Plugin } from 'vite';

const schema = '@luotsi/schema';
const prefix = '\0operation:';

/**
 * All generated documents are one module, which a bundler cannot take apart: the first page would load the operations of
 * all. So each document becomes a module of its own and travels with the page that uses it.
 */
export function splitOperations(): Plugin {
  let documents: Record<string, unknown> = {};
  return {
    name: 'split-operations',
    apply: 'build',
    async buildStart() {
      documents = (await import(schema)) as Record<string, unknown>;
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load: (id) => (id.startsWith(prefix) ? `export default ${JSON.stringify(documents[id.slice(prefix.length)])};` : null),
    transform(code, id) {
      if (!id.includes('/web/src/') || !code.includes(schema)) return null;
      return { code: code.replace(imports, (_all, names: string) => splitImports(names)), map: null };
    },
  };
}

const imports = /import\s*\{([^}]*)\}\s*from\s*['"]@luotsi\/schema['"];?/g;

/** Runs after TypeScript is gone, so only values are left. */
function splitImports(names: string): string {
  const specifiers = names.split(',').map((name) => name.trim()).filter(Boolean);
  return specifiers
    .map((specifier) => specifier.split(/\s+as\s+/))
    .map(([name, local = name]) => `import ${local} from ${JSON.stringify(prefix + name)};`)
    .join('\n');
}
