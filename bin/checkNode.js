// Plain JavaScript on purpose: an older Node can read this file and say what to do (it cannot read our .ts).
// Called at the head of the npm scripts: `node bin/checkNode.js && …`. Exit 2 when this Node is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const nodeName = process.platform === 'win32' ? 'node.cmd' : 'node'

/** Where npm puts Node 24: in a clone and a global install below us, in an office's own folder beside us. */
const localNode = [path.join(root, 'node_modules'), path.dirname(root)]
  .filter((folder) => path.basename(folder) === 'node_modules')
  .map((folder) => path.join(folder, '.bin', nodeName))
  .find((node) => existsSync(node))

/** Is this process a Node that can run Pykälä? better-sqlite3 13 dies without a word on an older one. */
export const isNewEnough = () => Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR

/**
 * Runs `script` again under the Node 24 that `npm ci` brought, and ends with its exit code.
 * Without that Node: one line that says what to do, exit 2.
 */
export function runOnNode24(script, args) {
  if (localNode === undefined) refuse()
  const run = spawnSync(localNode, [script, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exit(run.status ?? 2)
}

function refuse() {
  process.stderr.write(
    `Pykälä tarvitsee Node ${NEEDED_MAJOR}:n, mutta käytössä on ${process.versions.node}. ` +
      'Aja kansiossa `npm ci` (ilman valitsinta --omit=optional) ja yritä uudelleen. ' +
      `(Pykälä needs Node ${NEEDED_MAJOR}: run \`npm ci\` without --omit=optional.)\n`,
  )
  process.exit(2)
}

const calledDirectly =
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)
if (calledDirectly && !isNewEnough()) refuse()
