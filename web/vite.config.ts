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

export default defineConfig({
  plugins: [compiledMessages(), react(), splitOperations(), preloadFont()],
  // RxJS comes written for browsers of 2015 unless asked otherwise.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    manifest: true,
    // The server's policy is `default-src 'self'`: no data: address and no inline script may appear.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '/graphql': api, '/theme.css': api, '/logo': api },
  },
});
