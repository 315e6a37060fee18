import { createHash } from 'node:crypto'
import 'temporal-polyfill/global'
import { writeDocx } from '../../adapters/docx/writeDocx.ts'
import { sampleDocument, swedishSample } from './sampleDocument.ts'

/** Run as its own process: prints the SHA-256 of the samples as Word files, in the order `fi sv` or `sv fi` asks. */
const samples = { fi: sampleDocument, sv: swedishSample }
for (const name of process.argv.slice(2)) {
  const sample = name === 'sv' ? samples.sv : samples.fi
  process.stdout.write(
    `${name} ${createHash('sha256')
      .update(await writeDocx(sample()))
      .digest('hex')}\n`,
  )
}
