import { countParagraphs, prepare } from './documentWriters.ts'
import { benchItems } from './minutes.ts'

/** Run as its own process: `documentsRun.ts WRITER ITEMS RUNS` prints the times and the most memory it took. */
const [name = '', items = '0', runs = '1'] = process.argv.slice(2)
if (name !== 'ours' && name !== 'docxtemplater' && name !== 'easy-template-x' && name !== 'deflate')
  throw new Error(`no writer ${name}`)
const write = await prepare(name, benchItems(Number(items)))
const before = process.memoryUsage().rss
const times: number[] = []
let bytes = new Uint8Array()
for (let run = 0; run < Number(runs); run++) {
  const start = performance.now()
  // oxlint-disable-next-line no-await-in-loop -- one after another is what is timed
  bytes = new Uint8Array(await write())
  times.push(performance.now() - start)
}
process.stdout.write(
  JSON.stringify({
    times,
    bytes: bytes.length,
    paragraphs: name === 'deflate' ? null : countParagraphs(bytes),
    memoryMb: (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20,
  }),
)
