// Packs with the Electron in ELECTRON_OVERRIDE_DIST_PATH, so that nothing is fetched: for tests. PYKALA_FUSES=release takes
// the release's fuses, PYKALA_FUSES=test those that let a debugger in. The packed program says in its own package.json that
// it was built for tests; then PYKALA_SERVICE_NODE names the Node that runs its service.
const { cpSync, mkdtempSync, readFileSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')
const { load } = require('js-yaml')

const config = load(readFileSync(path.join(__dirname, 'electron-builder.yml'), 'utf8'))

/** A copy without the default app: electron-builder would lay it beside ours. */
function electronCopy() {
  const copy = mkdtempSync(path.join(tmpdir(), 'pykala-electron-'))
  cpSync(process.env.ELECTRON_OVERRIDE_DIST_PATH, copy, { recursive: true })
  rmSync(path.join(copy, 'resources', 'app'), { recursive: true, force: true })
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  return copy
}

const electronDist = electronCopy()
const version = readFileSync(path.join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')
const forTests = {
  runAsNode: true,
  enableNodeCliInspectArguments: true,
  enableNodeOptionsEnvironmentVariable: true,
}
const fuses = { ...config.electronFuses, ...(process.env.PYKALA_FUSES === 'test' ? forTests : {}) }

// The fuse wire of Electron 25 and older is not long enough for it.
if (Number(version.split('.')[0]) < 29) delete fuses.grantFileProtocolExtraPrivileges

module.exports = {
  ...config,
  electronDist,
  electronVersion: version,
  electronFuses: fuses,
  directories: { ...config.directories, output: process.env.PYKALA_DIST ?? 'dist' },
  extraMetadata: { ...config.extraMetadata, builtForTests: true },
}
