import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Another API to look at while developing: ZHUNSHENG_API=http://127.0.0.1:4400. */
const api = process.env.ZHUNSHENG_API ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: {
        // A door opens on pages that are loaded when looked at: asking it for one thing must not
        // load the others.
        moduleSideEffects: [{ test: /\/admin\/\w+\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/graphql': api, '/schema.graphql': api } },
});
