#!/usr/bin/env node
// The terminal host's front door. In a clone it runs cli/main.ts as it is; in an installed package the built file.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isNewEnough, runOnNode24 } from './checkNode.js'

const here = fileURLToPath(import.meta.url)
if (!isNewEnough()) runOnNode24(here, process.argv.slice(2))

const source = path.join(path.dirname(here), '..', 'cli', 'main.ts')
const built = path.join(path.dirname(here), '..', 'out', 'cli', 'main.js')
const { main } = await import(pathToFileURL(existsSync(source) ? source : built).href)
process.exitCode = await main(process.argv.slice(2))
