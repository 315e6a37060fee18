import { vi } from 'vitest'
import { main } from '../../cli/main.ts'

/** What one call of the terminal host printed, and its exit code. */
export interface CliAnswer {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs `pykala …args` in this process. Calls must not overlap: both streams belong to the process. */
export async function runCli(...args: readonly string[]): Promise<CliAnswer> {
  const out: string[] = []
  const err: string[] = []
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  try {
    const exit = await main(args)
    return { exit, out: out.join(''), err: err.join('') }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}
