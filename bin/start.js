// `npm start`: opens Pykälä in a window of its own, or, where Electron cannot be had, in the browser of this computer.
// Plain JavaScript, as checkNode.js: an older Node must be able to read it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isNewEnough, runOnNode24 } from './checkNode.js'

const here = fileURLToPath(import.meta.url)
const root = path.dirname(path.dirname(here))
const args = process.argv.slice(2)

/** Where the program's own code lies; a change in it makes the built one old. */
const SOURCES = ['core', 'api', 'service', 'adapters', 'cli', 'web', 'electron', 'renderer', 'package.json']

if (!isNewEnough()) runOnNode24(here, args)
build()
const electron = findElectron()
if (electron.file === undefined) await openInBrowser(electron.why)
else await openWindow(electron.file)

function build() {
  const built = path.join(root, 'out', 'renderer', 'index.html')
  if (existsSync(built) && newest(SOURCES.map((source) => path.join(root, source))) < statSync(built).mtimeMs)
    return
  const run = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}

function newest(places) {
  return Math.max(
    ...places.map((place) => {
      const stat = statSync(place)
      return stat.isDirectory()
        ? newest(readdirSync(place).map((name) => path.join(place, name)))
        : stat.mtimeMs
    }),
    0,
  )
}

/** The Electron that is here or can be fetched; else why not, in a few words. */
function findElectron() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { why: 'näyttöä ei ole / det finns ingen skärm / there is no display' }
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override)
    return { file: path.join(override, process.platform === 'win32' ? 'electron.exe' : 'electron') }
  const folder = path.join(root, 'node_modules', 'electron')
  const installed = () => {
    const note = path.join(folder, 'path.txt')
    const file = existsSync(note) ? path.join(folder, 'dist', readFileSync(note, 'utf8')) : ''
    return file !== '' && existsSync(file) ? file : undefined
  }
  if (installed() === undefined)
    spawnSync(process.execPath, [path.join(folder, 'install.js')], { stdio: 'ignore' })
  const file = installed()
  return file === undefined
    ? { why: 'Electronia ei saatu verkosta / Electron kunde inte hämtas / Electron could not be fetched' }
    : { file }
}

async function openWindow(file) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const node = process.env.ELECTRON_OVERRIDE_DIST_PATH ? { PYKALA_SERVICE_NODE: process.execPath } : {}
  const child = spawn(file, [...asRoot, root, ...args], {
    stdio: 'inherit',
    env: { ...node, ...process.env },
  })
  const code = await new Promise((resolve) => {
    child.on('exit', resolve)
    child.on('error', () => resolve(127))
  })
  // A missing system library: the program never came up.
  if (code === 127)
    await openInBrowser('Electron ei käynnisty tällä koneella / startar inte / does not start here')
  else process.exitCode = code ?? 0
}

async function openInBrowser(why) {
  process.stderr.write(`${why}: Pykälä aukeaa selaimeen / öppnas i webbläsaren / opens in the browser.\n`)
  const child = spawn(process.execPath, [path.join(root, 'bin', 'pykala.js'), 'serve', ...args], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.stdout.once('data', (line) => show(String(line).trim()))
  child.stdout.pipe(process.stdout)
  process.exitCode = await new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 0))
  })
}

/** The system's way to open an address; where there is none, the address stands on the screen. */
function show(address) {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ]
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
