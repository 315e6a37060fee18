import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Tests of the built package and of papers in other programs: slow, and in need of programs of the system. */
const system = mergeConfig(base, {
  test: { testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
})

export default defineConfig({
  ...system,
  test: { ...system.test, include: ['test/system/**/*.system.ts'], globalSetup: [] },
})
