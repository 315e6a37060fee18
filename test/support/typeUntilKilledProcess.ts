import 'temporal-polyfill/global'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import { IIDA, openDraftDesk, rewrite } from './draftDesk.ts'

/** Types into an item word by word, writing the journal after each, and says each once it is on the disk. Never ends. */
const [home = '', itemId = ''] = process.argv.slice(2)
const desk = openDraftDesk(home)
const { item, version } = await desk.get(IIDA, 'item.open', { itemId: asId<ItemId>(itemId), session: 'w1' })
for (let n = 1; ; n += 1) {
  const text = rewrite(item.text, 'Pilottia hallinnoi', `Sana${n} Pilottia hallinnoi`)
  await desk.get(IIDA, 'item.journal.write', { itemId: item.itemId, session: 'w1', version, text })
  process.stdout.write(`${n}\n`)
}
