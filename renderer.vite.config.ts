import react from '@vitejs/plugin-react'
import path from 'node:path'
import { defineConfig } from 'vite'
import { suomifiTokens } from './build/suomifiTokens.ts'

const root = path.join(import.meta.dirname, 'renderer')

/** The window's page, for Chromium 114 and later. Nothing is inlined: the policy allows files only. */
export default defineConfig({
  root,
  base: './',
  plugins: [react(), suomifiTokens()],
  // Says what is newer in the words that the target knows (`-webkit-mask`).
  css: { transformer: 'lightningcss' },
  build: {
    target: 'chrome114',
    minify: true,
    outDir: path.join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: path.join(root, 'index.html') },
  },
})
