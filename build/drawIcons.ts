import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.ts'

/** Draws the program's icons from its mark: PNG for Linux, ICO for Windows, ICNS for macOS. Run after changing the mark. */
const MARK = path.join(import.meta.dirname, '../renderer/public/mark.svg')
const FOLDER = path.join(import.meta.dirname, 'icons')

const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024]

/** Apple's names for PNG pictures by size. */
const ICNS_TYPES = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
] as const

const ICO_SIZES = [16, 32, 48, 64, 128, 256]

async function drawPngs(): Promise<ReadonlyMap<number, Buffer>> {
  const found = await findChromium()
  const browser = await chromium.launch({
    ...(found.file === undefined ? {} : { executablePath: found.file }),
    args: ['--no-sandbox'],
  })
  const drawn = new Map<number, Buffer>()
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(MARK, 'utf8')}`,
    )
    drawn.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
  return drawn
}

/** ICO: a header of 6 bytes, 16 bytes for each picture, then the pictures as PNG. */
function icoOf(pngs: ReadonlyMap<number, Buffer>): Buffer {
  const header = Buffer.alloc(6 + 16 * ICO_SIZES.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(ICO_SIZES.length, 4)
  let offset = header.length
  const pictures = ICO_SIZES.map((size, at) => {
    const png = pngs.get(size) ?? Buffer.alloc(0)
    const entry = 6 + 16 * at
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
    return png
  })
  return Buffer.concat([header, ...pictures])
}

/** ICNS: `icns`, the whole length, then each picture with its name and length; big-endian. */
function icnsOf(pngs: ReadonlyMap<number, Buffer>): Buffer {
  const pictures = ICNS_TYPES.map(([type, size]) => chunk(type, pngs.get(size) ?? Buffer.alloc(0)))
  return chunk('icns', Buffer.concat(pictures))
}

function chunk(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([header, content])
}

const pngs = await drawPngs()
mkdirSync(path.join(FOLDER, 'png'), { recursive: true })
for (const [size, png] of pngs) writeFileSync(path.join(FOLDER, 'png', `${size}x${size}.png`), png)
writeFileSync(path.join(FOLDER, 'icon.ico'), icoOf(pngs))
writeFileSync(path.join(FOLDER, 'icon.icns'), icnsOf(pngs))
