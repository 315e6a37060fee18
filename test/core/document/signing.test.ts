import { describe, expect, it } from 'vitest'
import { asInstant } from '../../../core/calendar/day.ts'
import {
  type Acceptance,
  acceptBy,
  answerRemark,
  earlierSignature,
  remarkBy,
  requiredSigners,
  roleOf,
  signerStates,
} from '../../../core/document/signing.ts'
import type { SignatureVerdict, Verdict } from '../../../core/document/verdict.ts'
import { judgeFile, verdictOf } from '../../../core/document/verdict.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'

const signature = (name: string, verdict: Verdict = 'valid'): SignatureVerdict => ({
  part: '/_xmlsignatures/sig1.xml',
  verdict,
  signer: {
    name,
    subject: `CN=${name}`,
    issuer: 'CN=Suvannon henkilövarmentaja',
    serial: '1',
    validFrom: asInstant('2026-01-01T00:00:00.000Z'),
    validTo: asInstant('2030-01-01T00:00:00.000Z'),
    fingerprint: name,
    person: name,
  },
  signedAt: '2026-11-17T10:41:00Z',
  role: 'chair',
  purpose: null,
  algorithm: 'rsa-sha256',
  key: 'RSA-2048',
  trust: { trust: 'notChecked' },
  chain: [],
  covered: [],
  problems: [],
})

const ACCEPTED: Omit<Acceptance, 'role'> = {
  name: 'Tuula Rantasuo',
  how: 'sähköposti 18.11.2026',
  evidence: 'SUVDno-2026-412, viesti 7',
  givenAt: asInstant('2026-11-18T08:00:00.000Z'),
}

const required = requiredSigners(sampleDocument())

describe('who must sign', () => {
  it('stands on the signature page, in its order', () => {
    expect(required).toStrictEqual([
      { name: 'Johan Sandnäs', role: 'puheenjohtaja' },
      { name: 'Eeva-Riitta Vuorikangas', role: 'pöytäkirjanpitäjä' },
      { name: 'Tuula Rantasuo', role: 'pöytäkirjantarkastaja' },
      { name: 'Mikael Granstrand', role: 'pöytäkirjantarkastaja' },
      { name: 'Leena Myllyoja', role: 'pöytäkirjantarkastaja' },
    ])
  })

  it.each([
    ['Sandnäs Johan 100123', 'valid', 'signed', 'a certificate has the surname first and a number'],
    ['JOHAN SANDNÄS', 'valid', 'signed', 'letter case does not matter'],
    ['Johan Sand', 'valid', 'missing', 'half a name is another name'],
    ['Leena Ahtola', 'valid', 'missing', 'who claims the role is not the person'],
    ['Johan Sandnäs', 'invalid', 'missing', 'a broken signature is none'],
    ['Johan Sandnäs', 'weak', 'missing', 'nor is a weak one'],
  ] as const)('%s, %s → %s (%s)', (name, verdict, state, _why) => {
    const [chair] = signerStates(required, { signatures: [signature(name, verdict)] }, [])
    expect(chair?.state).toBe(state)
  })

  it('an inspector without a key accepts by a recorded statement', () => {
    const accepted = acceptBy(required, [], ACCEPTED)
    const acceptances = accepted.ok ? accepted.value : []
    expect(acceptances).toStrictEqual([{ ...ACCEPTED, role: 'pöytäkirjantarkastaja' }])
    const states = signerStates(required, { signatures: [signature('Sandnäs Johan 1')] }, acceptances)
    expect(states.map(({ state }) => state)).toStrictEqual([
      'signed',
      'missing',
      'accepted',
      'missing',
      'missing',
    ])
  })

  it('nobody else accepts', () => {
    expect(acceptBy(required, [], { ...ACCEPTED, name: 'Leena Ahtola' })).toMatchObject({
      failure: { code: 'seal/not-a-signer', name: 'Leena Ahtola', signers: { length: 5 } },
    })
  })

  it('a statement given twice stands as it was given first', () => {
    const once = acceptBy(required, [], ACCEPTED)
    const twice =
      once.ok && acceptBy(required, once.value, { ...ACCEPTED, name: 'Rantasuo Tuula', how: 'puhelin' })
    expect(twice).toStrictEqual(once)
  })
})

describe('the role that a signature claims', () => {
  it.each([
    ['chair', 'chair'],
    ['Puheenjohtaja', 'chair'],
    ['protokollförare', 'secretary'],
    ['pöytäkirjantarkastaja', 'inspector'],
    ['hallintojohtaja', null],
  ] as const)('%s → %s', (claim, role) => {
    expect(roleOf(claim)).toBe(role)
  })
})

describe('a verdict', () => {
  it('is as bad as the worst of what was found', () => {
    expect(verdictOf([])).toBe('valid')
    expect(
      verdictOf([
        { code: 'seal/weak', algorithm: 'SHA-1' },
        { code: 'seal/part-uncovered', part: '/a' },
      ]),
    ).toBe('incomplete')
    expect(
      verdictOf([
        { code: 'seal/untrusted', reason: 'no-path' },
        { code: 'seal/weak', algorithm: 'SHA-1' },
      ]),
    ).toBe('untrusted')
    expect(judgeFile([signature('a'), signature('b', 'weak')], [])).toBe('weak')
    expect(judgeFile([], [])).toBe('unsigned')
    expect(judgeFile([signature('a')], [{ code: 'seal/hidden-entry' }])).toBe('invalid')
  })

  it('knows the signature that a person has already given, unless it is weak', () => {
    const file = { verdict: 'valid', coveredByNone: [], problems: [] } as const
    expect(earlierSignature({ ...file, signatures: [signature('a')] }, 'a')).toBeDefined()
    expect(earlierSignature({ ...file, signatures: [signature('a')] }, 'b')).toBeUndefined()
    expect(earlierSignature({ ...file, signatures: [signature('a', 'weak')] }, 'a')).toBeUndefined()
  })
})

describe('a signer who asks or refuses', () => {
  const asked = {
    name: 'Rantasuo Tuula',
    kind: 'correction' as const,
    reason: 'Kannattaja oli toinen.',
    madeAt: asInstant('2026-11-18T08:00:00.000Z'),
    madeBy: 'Eeva-Riitta Vuorikangas',
  }
  const remarked = remarkBy(required, [], asked)
  const remarks = remarked.ok ? remarked.value : []
  const stateOf = (given: readonly SignatureVerdict[], of = remarks) =>
    signerStates(required, { signatures: given }, [], of)[2]

  it('is told with the reason, by the name on the signature page', () => {
    expect(stateOf([])).toMatchObject({
      state: 'missing',
      remark: { name: 'Tuula Rantasuo', reason: 'Kannattaja oli toinen.', answer: null },
    })
  })

  it('has signed once they have, whatever they asked', () => {
    expect(stateOf([signature('Rantasuo Tuula 900003')])).toMatchObject({ state: 'signed' })
  })

  it('has one remark: the newest', () => {
    const again = remarkBy(required, remarks, { ...asked, kind: 'refusal', reason: 'En ollut läsnä.' })
    expect(again).toMatchObject({ ok: true, value: [{ kind: 'refusal', reason: 'En ollut läsnä.' }] })
  })

  it('is answered by name in either order', () => {
    const answer = {
      words: 'Tarkistettu nauhoitteesta.',
      corrected: false,
      givenAt: asInstant('2026-11-19T08:00:00.000Z'),
      givenBy: 'Eeva-Riitta Vuorikangas',
    }
    expect(stateOf([], answerRemark(remarks, 'rantasuo, tuula', answer))).toMatchObject({
      remark: { answer },
    })
  })

  it('is somebody whom the signature page names', () => {
    expect(remarkBy(required, [], { ...asked, name: 'Leena Ahtola' })).toMatchObject({
      ok: false,
      failure: { code: 'seal/not-a-signer' },
    })
  })

  it('is told when a signature in their name does not do', () => {
    expect(stateOf([signature('Tuula Rantasuo', 'untrusted')], [])).toMatchObject({
      state: 'missing',
      unfit: 'untrusted',
    })
  })
})
