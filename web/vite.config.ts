import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** For `npm run dev -w @annals/web`, beside a server that runs with its defaults. */
const SERVER = 'http://127.0.0.1:3000';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Written where the server looks for it. The server puts a fresh nonce in place of `ANNALS_CSP_NONCE` in each answer. */
export default defineConfig({
  root: at('.'),
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|svg)$/, threshold: 1024 })],
  html: { cspNonce: 'ANNALS_CSP_NONCE' },
  // From its source: what the dashboard and the API disagree on fails one type check.
  resolve: {
    alias: [
      { find: '@annals/client/verify', replacement: at('../clients/typescript/src/verify/index.ts') },
      { find: '@annals/client', replacement: at('../clients/typescript/src/index.ts') },
    ],
  },
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    // A data: URL would need a wider Content-Security-Policy than a file of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What matters is what is loaded at first, which a test in the browser measures.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // The name that the browser asked for goes along, or sign-in would take the page for another site's.
  server: { proxy: { '/api': { target: SERVER, changeOrigin: false }, '/docs': { target: SERVER, changeOrigin: false } } },
});
