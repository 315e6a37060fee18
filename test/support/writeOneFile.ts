import { writeFileSafely } from '../../adapters/system/files.ts'

/** Run as its own process, with its own rights and limits: `writeOneFile.ts PATH BYTES` prints the result. */
const [target = '', size = '0'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await writeFileSafely(target, new Uint8Array(Number(size)).fill(65))))
