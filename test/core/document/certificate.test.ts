import { describe, expect, it } from 'vitest'
import type { AppealFile } from '../../../core/appeal/appealFile.ts'
import { legalForceOn } from '../../../core/appeal/legalForce.ts'
import { type CertificateInput, buildCertificate } from '../../../core/document/certificate.ts'
import { asInstant, isoDate } from '../../../core/calendar/day.ts'
import type { Language } from '../../../core/shared/language.ts'
import { appealFile, published } from '../../support/appealFile.ts'
import { suvantola } from '../../support/suvantola.ts'

const certificate = (file: AppealFile, day: string, language: Language = 'fi') => {
  const force = legalForceOn(file, isoDate(day))
  if (!force.ok) throw new Error(force.failure.code)
  const input: CertificateInput = {
    organisation: suvantola,
    bodyName: 'Kaupunginhallitus',
    file,
    force: force.value,
    day: isoDate(day),
    language,
    issuer: { name: 'Kaisa Rinne', role: 'hallintojohtaja' },
    createdAt: asInstant('2026-12-10T08:00:00.000Z'),
  }
  return buildCertificate(input)
}

const file = appealFile(['NOTE_FOR_INFORMATION', 'PARTICIPATE'], 'board', {
  services: [published('2026-11-18')],
})

describe('a certificate of legal force', () => {
  it('tells of every clause from when it is final', () => {
    const built = certificate(file, '2026-12-10')
    if (!built.ok) throw new Error(built.failure.code)
    const table = built.value.parts.find((part) => part.kind === 'table')
    expect(table).toMatchObject({
      rows: [
        ['1', 'kuntalaki (410/2015) 136 §', 'Lainvoimainen 16.11.2026 alkaen.'],
        ['2', 'kuntalaki (410/2015) 134 §', 'Lainvoimainen 10.12.2026 alkaen.'],
      ],
    })
    expect(built.value).toMatchObject({ kind: 'certificate', language: 'fi' })
  })

  it('tells what a clause still waits for, in Swedish too', () => {
    const built = certificate(file, '2026-12-09', 'sv')
    if (!built.ok) throw new Error(built.failure.code)
    expect(built.value.parts.find((part) => part.kind === 'table')).toMatchObject({
      header: ['Punkt', 'Bestämmelse om ändringssökande', 'Laga kraft'],
      rows: [
        ['1', '136 § i kommunallagen (410/2015)', 'Laga kraft från 16.11.2026.'],
        ['2', '134 § i kommunallagen (410/2015)', 'Tiden går ut 9.12.2026: kommunmedlemmarna.'],
      ],
    })
  })

  it('is refused when no clause is final, and says what they wait for', () => {
    const deciding = appealFile(['PARTICIPATE'], 'board', { services: [published('2026-11-18')] })
    expect(certificate(deciding, '2026-12-09')).toMatchObject({
      ok: false,
      failure: { code: 'certificate/nothing-final', waits: ['Määräaika päättyy 9.12.2026: kunnan jäsenet.'] },
    })
  })
})
