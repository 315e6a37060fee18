import { builtinModules } from 'node:module'
import { defineConfig } from 'electron-vite'
import renderer from './renderer.vite.config.ts'

const common = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const

/**
 * Main and service for Electron 25 and later (CommonJS, Node 18), the preload as one file, the page. Only native
 * packages stay outside.
 */
export default defineConfig({
  main: {
    define: { 'import.meta.dirname': '__dirname' },
    build: {
      target: 'node18',
      externalizeDeps: false,
      outDir: 'out',
      emptyOutDir: false,
      rolldownOptions: {
        input: { 'main/main': 'electron/main.ts', 'service/service': 'electron/service.ts' },
        external: ['electron', /^node:/u, ...builtinModules, 'better-sqlite3', 'pg'],
        output: common,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: { input: { preload: 'electron/preload.ts' }, external: ['electron'], output: common },
    },
  },
  renderer,
})
