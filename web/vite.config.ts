import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { compiledMessages } from './messages.plugin.ts';
import { splitOperations } from './operations.plugin.ts';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:4000';

/** The text's font is needed by the first paint, so the page asks for it before the styles have arrived. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/**
 * What every page needs is one file: cut into the dozen pieces that pages share, it weighs 4 kB more. Left out are
 * parts that only some pages use.
 */
function isShell(id: string): boolean {
  if (/\.css$|hooks\/(useMutation|useFragment|useLazyQuery)|useRenderGuard|app\/(format|live|LiveNote|RichText|router|months|NotYours|otherPages|PartFailed|Footer|footer|PrivacyNote|refused|RefusedPage|[oO]wnNavigation)\./.test(id)) return false;
  return /node_modules\/(react|react-dom|scheduler|@apollo|rxjs|graphql|optimism|@wry|tslib)\/|web\/src\/app\/|operation:Session|web\/src\/ui\/(Button|Icon|Link|Menu|Notice|PageHeader|Skeleton|VisuallyHidden|classes|fieldError|ui\.messages)\./.test(id);
}

/** Apollo prints every operation; a small printer of operations takes the place of graphql's (app/printOperation.ts). */
function smallPrinter(): Plugin {
  return {
    name: 'small-printer',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const isPrinter = id.startsWith('./printer.') && importer?.includes('/graphql/language/index.');
      return isPrinter ? fileURLToPath(new URL('src/app/printOperation.ts', import.meta.url)) : null;
    },
  };
}

export default defineConfig({
  plugins: [smallPrinter(), compiledMessages(), react(), splitOperations(), preloadFont()],
  // RxJS comes written for browsers of 2015 unless asked otherwise.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    manifest: true,
    // The server's policy is `default-src 'self'`: no data: address and no inline script may appear.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', test: isShell }] } } },
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '/graphql': api, '/auth': api, '/theme.css': api, '/logo': api },
  },
});
