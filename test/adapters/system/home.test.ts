import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Surroundings, homeFolder } from '../../../adapters/system/home.ts'
import { temporaryFolder } from '../../support/folders.ts'

const linux: Surroundings = {
  platform: 'linux',
  env: {},
  userFolder: '/home/kirsi',
  mounts: '/dev/sda1 / ext4 rw 0 0',
}

describe('the data folder', () => {
  it.each([
    [linux, '/home/kirsi/.local/share/pykala'],
    [{ ...linux, env: { XDG_DATA_HOME: '/data/kirsi' } }, '/data/kirsi/pykala'],
    [{ ...linux, env: { PYKALA_HOME: '/srv/pykala' } }, '/srv/pykala'],
    [{ ...linux, platform: 'darwin' as const }, '/home/kirsi/Library/Application Support/Pykala'],
  ])('is the local place of the platform (%#)', (surroundings, folder) => {
    expect(homeFolder(undefined, surroundings)).toEqual({ ok: true, value: folder })
  })

  it('is on Windows the local, not the roaming place', () => {
    const windows: Surroundings = {
      ...linux,
      platform: 'win32',
      env: { LOCALAPPDATA: String.raw`C:\Users\kirsi\AppData\Local` },
    }
    expect(homeFolder(undefined, windows)).toMatchObject({
      value: expect.stringContaining(String.raw`C:\Users\kirsi\AppData\Local\Pykala`),
    })
  })

  it('is what --home says before anything else', () => {
    expect(homeFolder('/tmp/oma', { ...linux, env: { PYKALA_HOME: '/srv/pykala' } })).toMatchObject({
      value: '/tmp/oma',
    })
  })

  it.each([
    [String.raw`\\palvelin\jako\pykala`, 'UNC'],
    ['//palvelin/jako', 'UNC'],
  ])('refuses the network path %s', (folder, kind) => {
    expect(homeFolder(folder, linux)).toEqual({
      ok: false,
      failure: { code: 'storage/network-folder', path: folder, kind },
    })
  })

  it.each(['nfs4', 'cifs', 'smb3', 'fuse.sshfs', 'fuse.rclone'])('refuses a folder on %s', (type) => {
    const mounts = `/dev/sda1 / ext4 rw 0 0\npalvelin:/koti /home/kirsi/verkko\\040levy ${type} rw 0 0`
    expect(homeFolder('/home/kirsi/verkko levy/pykala', { ...linux, mounts })).toMatchObject({
      failure: { code: 'storage/network-folder', kind: type },
    })
    expect(homeFolder('/home/kirsi/oma', { ...linux, mounts })).toMatchObject({ ok: true })
  })

  it('takes a local disk that is mounted inside a network one', () => {
    const mounts = 'palvelin:/ / nfs4 rw 0 0\n/dev/sdb1 /paikallinen fuseblk rw 0 0'
    expect(homeFolder('/paikallinen/pykala', { ...linux, mounts })).toMatchObject({ ok: true })
  })

  it.each([
    ['/home/kirsi/OneDrive - Suvantola/pykala', 'OneDrive'],
    ['/home/kirsi/Dropbox/pykala', 'Dropbox'],
    ['/home/kirsi/Google Drive/pykala', 'Google Drive'],
    ['/home/kirsi/Library/Mobile Documents/pykala', 'iCloud'],
    ['/home/kirsi/Nextcloud/pykala', 'Nextcloud'],
  ])('refuses the synced folder %s', (folder, kind) => {
    expect(homeFolder(folder, linux)).toEqual({
      ok: false,
      failure: { code: 'storage/synced-folder', path: folder, kind },
    })
  })

  it('refuses a synced folder wherever Windows says it is', () => {
    expect(homeFolder('/mnt/c/omat/pykala', { ...linux, env: { OneDrive: '/mnt/c/omat' } })).toMatchObject({
      failure: { code: 'storage/synced-folder', kind: 'OneDrive' },
    })
  })

  it('follows links before it looks where the folder is', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'Dropbox'))
    symlinkSync(path.join(folder, 'Dropbox'), path.join(folder, 'viaton'))
    expect(homeFolder(path.join(folder, 'viaton', 'pykala'), linux)).toMatchObject({
      failure: { code: 'storage/synced-folder', kind: 'Dropbox' },
    })
  })
})
