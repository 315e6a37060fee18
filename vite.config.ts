import { defineConfig } from 'vite'

/** Builds the command line that an installed package runs: a package under node_modules cannot run its `.ts`. */
export default defineConfig({
  build: { ssr: 'cli/main.ts', outDir: 'out/cli', target: 'node24', emptyOutDir: true },
})
