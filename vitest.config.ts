import { defineConfig } from 'vitest/config'

/** A file for the results as JSON, when whoever runs the tests wants to count them. */
const report = process.env['PYKALA_TEST_REPORT']

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgresServer.ts'],
    setupFiles: ['test/support/temporal.ts', 'test/support/home.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
