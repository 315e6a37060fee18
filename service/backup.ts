import type { Handlers } from './handler.ts'

export const backupHandlers: Handlers<'backup.make' | 'backup.check' | 'backup.restore' | 'backup.receive'> =
  {
    'backup.make': (ports, { file, password }) => ports.backups.make(file, password),
    'backup.check': (ports, { file, password }) => ports.backups.check(file, password),
    'backup.restore': (ports, { file, password, folder }) => ports.backups.restore(file, password, folder),
    'backup.receive': (ports, { name, bytes, password }) => ports.backups.receive(name, bytes, password),
  }
