import { vitePlugin as remix } from '@remix-run/dev';
import '@remix-run/node';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** `#app/models/todos/todos.server.ts`, `#db/open.server.ts` */
const roomsPattern = /^#(?:app\/(?:agenda|http|mail|minutes|models|todos)|db)\//;

export default defineConfig(({ isSsrBuild }) => ({
  // The server's bundle has these rooms already: one copy of each, and one of what they remember.
  ...(isSsrBuild && { build: { rollupOptions: { external: roomsPattern } } }),
  plugins: [
    remix({
      // app/cli/prepare.mjs builds each state of the sources into a folder of its own.
      buildDirectory: process.env.MINUTES_BUILD_FOLDER ?? 'build/by-hand',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
}));
