import { zipSync } from 'fflate'
import { shell } from './shell.ts'

/** When every file of a ZIP is said to be made, so that the same papers give the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/** Saves papers by their paths as one ZIP. Word files and most papers are squeezed already. */
export const saveZip = (name: string, files: Readonly<Record<string, Uint8Array>>) =>
  shell.save(`${name}.zip`, zipSync({ ...files }, { level: 0, mtime: NO_TIME }))
