import type { AuditReport } from '../../api/contract/audit.ts'
import { type WordLanguage, type Words, fillWords } from '../../api/words.ts'
import type { LogBreach } from '../../core/casefile/logAudit.ts'
import type { Command } from '../command.ts'

const BREACH_WORDS: Readonly<Record<LogBreach['kind'], Words>> = {
  changed: {
    fi: 'Merkintää {seq} ({action}) on muutettu.',
    sv: 'Anteckning {seq} ({action}) har ändrats.',
    en: 'Entry {seq} ({action}) was changed.',
  },
  removed: {
    fi: 'Kohdasta {seq} on poistettu {count} merkintää.',
    sv: 'Vid {seq} har {count} anteckningar tagits bort.',
    en: '{count} entries were removed at {seq}.',
  },
  inserted: {
    fi: 'Merkintä {seq} ({action}) on lisätty ohjelman ohi.',
    sv: 'Anteckning {seq} ({action}) har lagts till vid sidan av programmet.',
    en: 'Entry {seq} ({action}) was put in past the program.',
  },
  cut: {
    fi: 'Loppu puuttuu kohdasta {seq} alkaen: merkintöjä oli {length}.',
    sv: 'Slutet saknas från och med {seq}: det fanns {length} anteckningar.',
    en: 'The end is missing from {seq} on: there were {length} entries.',
  },
  emptied: {
    fi: 'Merkinnän {seq} ({action}) sisältö puuttuu, eikä sitä ole merkitty hävitetyksi.',
    sv: 'Innehållet i anteckning {seq} ({action}) saknas utan att ha antecknats som förstört.',
    en: 'The content of entry {seq} ({action}) is gone, and nothing says it was destroyed.',
  },
  rewritten: {
    fi: 'Loki kohtaan {seq} asti on toinen kuin se, jonka {witness} tallensi.',
    sv: 'Loggen till och med {seq} är en annan än den som {witness} sparade.',
    en: 'The log up to {seq} is another than the one {witness} saw.',
  },
  wrongHead: {
    fi: 'Ketjun ”{chain}” loppu ei ole sen viimeinen merkintä.',
    sv: 'Slutet på kedjan ”{chain}” är inte dess sista anteckning.',
    en: 'The head of the chain "{chain}" is not its last entry.',
  },
}

const whole: Words = {
  fi: 'Loki on ehjä: {entries} merkintää, verrattu {witnesses} varmuuskopioon.',
  sv: 'Loggen är hel: {entries} anteckningar, jämförd med {witnesses} säkerhetskopior.',
  en: 'The log is whole: {entries} entries, held against {witnesses} backups.',
}

export const auditCommands: readonly Command[] = [
  {
    noun: 'audit',
    verb: 'verify',
    summary: {
      fi: 'Tarkista tapahtumaloki: onko merkintöjä muutettu, poistettu, lisätty tai katkaistu',
      sv: 'Granska händelseloggen: har anteckningar ändrats, tagits bort, lagts till eller kapats',
      en: 'Verify the event log: were entries changed, removed, inserted or cut off',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'audit.verify', {})
      if (!answer.ok) return answer
      const exit = answer.value.breaches.length === 0 ? 0 : 1
      return { ok: true, json: answer.value, lines: reportLines(answer.value, call.language), exit }
    },
  },
]

const reportLines = (report: AuditReport, language: WordLanguage): readonly string[] =>
  report.breaches.length === 0
    ? [fillWords(whole[language], { ...report })]
    : report.breaches.map((breach) => fillWords(BREACH_WORDS[breach.kind][language], { ...breach }))
