import path from 'node:path'
import type { BackupReport } from '../../api/backup.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type WordLanguage, type Words, fillWords } from '../../api/words.ts'
import type { Call, Command, Outcome } from '../command.ts'

/** A password is never given on the command line: others on the computer could read it there. */
const PASSWORD_VARIABLE = 'PYKALA_BACKUP_PASSWORD'

const made: Words = {
  fi: 'Varmuuskopio {file}: {cases} asiaa, {logEntries} lokimerkintää, {bytes} tavua.',
  sv: 'Säkerhetskopia {file}: {cases} ärenden, {logEntries} loggposter, {bytes} byte.',
  en: 'Backup {file}: {cases} cases, {logEntries} log entries, {bytes} bytes.',
}

const good: Words = {
  fi: 'Varmuuskopio {file} on ehjä: {cases} asiaa, {logEntries} lokimerkintää.',
  sv: 'Säkerhetskopian {file} är hel: {cases} ärenden, {logEntries} loggposter.',
  en: 'The backup {file} is whole: {cases} cases, {logEntries} log entries.',
}

const restored: Words = {
  fi: 'Palautettu paikkaan {restoredTo}: {cases} asiaa. Jos numeroita on annettu kopion jälkeen, kerro viimeinen: pykala number resume',
  sv: 'Återställd till {restoredTo}: {cases} ärenden. Om nummer har getts efter kopian, uppge det sista: pykala number resume',
  en: 'Restored to {restoredTo}: {cases} cases. If numbers were given out after the backup, say the last one: pykala number resume',
}

export const backupCommands: readonly Command[] = [
  {
    noun: 'backup',
    verb: 'make',
    summary: {
      fi: 'Tee varmuuskopio kaikesta yhteen tiedostoon (salasana: PYKALA_BACKUP_PASSWORD)',
      sv: 'Gör en säkerhetskopia av allt i en fil (lösenord: PYKALA_BACKUP_PASSWORD)',
      en: 'Back everything up to one file (password: PYKALA_BACKUP_PASSWORD)',
    },
    operands: 'FILE',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const service = await call.service()
      return answer(call, made, await service.call(call.actor, 'backup.make', fileOf(call)))
    },
  },
  {
    noun: 'backup',
    verb: 'check',
    summary: {
      fi: 'Tarkista varmuuskopion jokainen tiiviste, tietokanta ja loki',
      sv: 'Granska säkerhetskopians alla hashvärden, databas och logg',
      en: "Check a backup's every hash, its database and its log",
    },
    operands: 'FILE',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const service = await call.service()
      return answer(call, good, await service.call(call.actor, 'backup.check', fileOf(call)))
    },
  },
  {
    noun: 'backup',
    verb: 'restore',
    summary: {
      fi: 'Palauta varmuuskopio uuteen kansioon, tai tyhjään palvelimen tietokantaan (--database)',
      sv: 'Återställ en säkerhetskopia till en ny mapp, eller till en tom databas på servern (--database)',
      en: 'Restore a backup to a fresh folder, or to an empty database of a server (--database)',
    },
    operands: 'FILE',
    operandCount: [1, 1],
    options: {
      to: {
        type: 'string',
        placeholder: 'FOLDER',
        help: {
          fi: 'uusi, tyhjä kansio; käytä sitä sitten valitsimella --home',
          sv: 'ny, tom mapp; använd den sedan med --home',
          en: 'a new, empty folder; use it then with --home',
        },
      },
    },
    run: async (call) => {
      const service = await call.service()
      const folder = call.option('to')
      const input = { ...fileOf(call), ...(folder === undefined ? {} : { folder: path.resolve(folder) }) }
      return answer(call, restored, await service.call(call.actor, 'backup.restore', input))
    },
  },
]

function fileOf(call: Call): { readonly file: string; readonly password?: string } {
  const password = process.env[PASSWORD_VARIABLE]
  const file = path.resolve(call.operands[0] ?? '')
  return password === undefined || password === '' ? { file } : { file, password }
}

type BackupAnswer = { readonly ok: true; readonly value: BackupReport } | (Outcome & { readonly ok: false })

const answer = (call: Call, words: Words, given: BackupAnswer): Outcome =>
  given.ok
    ? { ok: true, json: given.value, lines: [line(words, given.value, call.language)] }
    : { ok: false, failure: inTerminal(given.failure) }

/** A password is never a word of the command: other users could see it. */
const inTerminal = (failure: AppFailure): AppFailure =>
  failure.code === 'backup/password-needed'
    ? { code: 'backup/password-variable', path: failure.path }
    : failure

const line = (words: Words, report: BackupReport, language: WordLanguage): string =>
  fillWords(words[language], { ...report })
