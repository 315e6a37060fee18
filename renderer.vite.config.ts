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
  build: {
    target: 'chrome114',
    outDir: path.join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: path.join(root, 'index.html') },
  },
})
