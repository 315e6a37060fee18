import { rmSync } from 'node:fs'
import path from 'node:path'

/** A build starts from nothing: chunks have their contents in their names and would gather. */
rmSync(path.join(import.meta.dirname, '../out'), { recursive: true, force: true })
