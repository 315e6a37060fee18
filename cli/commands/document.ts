import path from 'node:path'
import type { AppFailure } from '../../api/failures/index.ts'
import type { MethodInput } from '../../api/contract/index.ts'
import { parseInstant } from '../../core/calendar/day.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { SealVerdict } from '../../core/document/verdict.ts'
import { passwordIn } from '../../adapters/seal/passwordFile.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { readBytes } from '../../adapters/system/readBytes.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'
import { documentCorrect } from './documentCorrect.ts'
import { acceptedLines, signedLines, verdictLines, whoseLines, withTexts } from './documentLines.ts'

const text = (placeholder: string, fi: string, sv: string, en: string): OptionSpec => ({
  type: 'string',
  placeholder,
  help: { fi, sv, en },
})

const documentSign: Command = {
  noun: 'document',
  verb: 'sign',
  summary: {
    fi: 'Allekirjoita Word-tiedosto varmenteella',
    sv: 'Underteckna en Wordfil med ett certifikat',
    en: 'Sign a Word file with a certificate',
  },
  operands: 'FILE.docx --key KEY.p12 --password-file FILE',
  operandCount: [1, 1],
  options: {
    key: text('KEY.p12', 'varmennetiedosto (PKCS#12)', 'certifikatfil (PKCS#12)', 'key file (PKCS#12)'),
    'password-file': text(
      'FILE',
      'tiedosto, jossa varmenteen salasana on',
      'fil som innehåller certifikatets lösenord',
      'file that holds the password of the key file',
    ),
    role: text(
      'ROLE',
      'rooli: chair, secretary, inspector tai muu sanoin',
      'roll: chair, secretary, inspector eller en annan i ord',
      'role: chair, secretary, inspector or another in words',
    ),
    purpose: text(
      'TEXT',
      'mitä allekirjoituksella hyväksytään',
      'vad underskriften godkänner',
      'what the signature approves',
    ),
    out: text(
      'FILE',
      'kirjoitettava tiedosto (oletus: sama tiedosto)',
      'fil som skrivs (förval: samma fil)',
      'file to write (default: the same file)',
    ),
  },
  run: runSign,
}

const documentVerify: Command = {
  noun: 'document',
  verb: 'verify',
  summary: {
    fi: 'Tarkista Word-tiedostojen allekirjoitukset: kuka, milloin, mitä ne kattavat ja mitä on muutettu',
    sv: 'Kontrollera underskrifter i Wordfiler: vem, när, vad de omfattar och vad som har ändrats',
    en: 'Check the signatures of Word files: who, when, what they cover and what was changed',
  },
  operands: 'FILE…',
  operandCount: [1, Number.POSITIVE_INFINITY],
  options: {
    ca: text(
      'CA.pem',
      'luotetut varmentajat (oletus: toimiston luettelo; ilman sitä luottamusta ei tarkisteta)',
      'betrodda utfärdare (förval: kontorets förteckning; utan den kontrolleras inte tilliten)',
      "trusted authorities (default: the office's list; without it trust is not checked)",
    ),
  },
  run: runVerify,
}

const documentWhose: Command = {
  noun: 'document',
  verb: 'whose',
  summary: {
    fi: 'Onko tämä aito? Vertaa tiedostoa täältä vietyihin ja allekirjoitettuihin',
    sv: 'Är detta äkta? Jämför filen med dem som har exporterats och undertecknats här',
    en: 'Is this genuine? Compare a file with those exported and signed here',
  },
  operands: 'FILE',
  operandCount: [1, 1],
  options: {},
  run: async (call) => {
    const file = await readBytes(call.operands[0] ?? '')
    if (!file.ok) return file
    const service = await call.service()
    const answer = await service.call(call.actor, 'document.whose', { file: file.value })
    if (!answer.ok) return answer
    const { provenance, verdict, ...rest } = answer.value
    return {
      ok: true,
      json: { ...provenance, ...rest, seal: withTexts(verdict, call.language) },
      lines: whoseLines(answer.value, call.language),
      exit: provenance.answer === 'same' || provenance.answer === 'earlier' ? 0 : 1,
    }
  },
}

const documentAccept: Command = {
  noun: 'document',
  verb: 'accept',
  summary: {
    fi: 'Merkitse, että allekirjoittaja hyväksyi asiakirjan ilmoituksella ilman varmennetta',
    sv: 'Anteckna att en undertecknare godkände dokumentet genom ett meddelande utan certifikat',
    en: 'Record that a signer accepted the document by a statement, without a certificate',
  },
  operands: 'FILE --signer NAME --how TEXT --evidence TEXT',
  operandCount: [1, 1],
  options: {
    signer: text('NAME', 'kuka hyväksyi', 'vem som godkände', 'who accepted'),
    how: text(
      'TEXT',
      'miten: sähköpostilla, kokouksessa …',
      'hur: per e-post, på mötet …',
      'how: by e-mail, in the meeting …',
    ),
    evidence: text(
      'TEXT',
      'mistä sen näkee: asiakirjan numero, viestin tunnus',
      'var det framgår: dokumentets nummer, meddelandets beteckning',
      "where it can be seen: a document's number, a message's id",
    ),
    given: text(
      'INSTANT',
      'milloin, esim. 2026-11-18T12:00:00Z (oletus: nyt)',
      'när, t.ex. 2026-11-18T12:00:00Z (förval: nu)',
      'when, e.g. 2026-11-18T12:00:00Z (default: now)',
    ),
  },
  run: runAccept,
}

export const documentCommands: readonly Command[] = [
  documentSign,
  documentVerify,
  documentWhose,
  documentAccept,
  documentCorrect,
]

async function runSign(call: Call): Promise<Outcome> {
  const [target = ''] = call.operands
  const input = await readSigning(call, target)
  if (!input.ok) return input
  const service = await call.service()
  const signed = await service.call(call.actor, 'document.sign', input.value)
  if (!signed.ok) return signed
  const out = call.option('out') ?? target
  if (signed.value.added || out !== target) {
    const written = await writeFileSafely(out, signed.value.bytes)
    if (!written.ok) return written
  }
  const { added, signature, verdict, record, signers } = signed.value
  return {
    ok: true,
    json: { file: out, added, signature, seal: withTexts(verdict, call.language), record, signers },
    lines: signedLines(out, signed.value, call.language),
  }
}

async function readSigning(
  call: Call,
  target: string,
): Promise<Result<MethodInput<'document.sign'>, AppFailure>> {
  const key = required(call, 'key')
  if (!key.ok) return key
  const passwordFile = required(call, 'password-file')
  if (!passwordFile.ok) return passwordFile
  const [file, keyBytes, secret] = await Promise.all([
    readBytes(target),
    readBytes(key.value),
    readBytes(passwordFile.value),
  ])
  if (!file.ok) return file
  if (!keyBytes.ok) return keyBytes
  if (!secret.ok) return secret
  const password = passwordIn(secret.value)
  secret.value.fill(0)
  return ok({
    name: path.basename(target),
    file: file.value,
    key: keyBytes.value,
    password,
    role: call.option('role') ?? null,
    purpose: call.option('purpose') ?? null,
  })
}

const required = (call: Call, name: string): Result<string, AppFailure> => {
  const value = call.option(name)
  return value === undefined || value === ''
    ? fail({ code: 'seal/missing-option', option: `--${name}` })
    : ok(value)
}

/** One file's line of the JSON answer, and what a person reads. */
interface CheckedFile {
  readonly ok: boolean
  readonly json: unknown
  readonly lines: readonly string[]
}

async function runVerify(call: Call): Promise<Outcome> {
  const ca = call.option('ca')
  const authorities = ca === undefined ? ok(null) : await readBytes(ca)
  if (!authorities.ok) return authorities
  const checked: CheckedFile[] = []
  const refused: AppFailure[] = []
  for (const file of call.operands) {
    const verdict = await verifyFile(call, file, authorities.value)
    if (!verdict.ok && verdict.failure.code === 'seal/no-authority') return verdict
    if (!verdict.ok) refused.push(verdict.failure)
    checked.push(checkedFile(file, verdict, call.language))
  }
  const good = checked.every(({ ok: valid }) => valid)
  return {
    ok: true,
    json: { ok: good, files: checked.map(({ json }) => json) },
    lines: checked.flatMap(({ lines }) => lines),
    refused,
    exit: good ? 0 : 1,
  }
}

function checkedFile(
  file: string,
  verdict: Result<SealVerdict, AppFailure>,
  language: Call['language'],
): CheckedFile {
  if (!verdict.ok) return { ok: false, json: { file, ok: false, failure: verdict.failure }, lines: [] }
  const isGood = verdict.value.verdict === 'valid'
  return {
    ok: isGood,
    json: { file, ok: isGood, ...withTexts(verdict.value, language) },
    lines: verdictLines(file, verdict.value, language),
  }
}

async function verifyFile(call: Call, name: string, authorities: Uint8Array | null) {
  const file = await readBytes(name)
  if (!file.ok) return file
  const service = await call.service()
  return service.call(call.actor, 'document.verify', { file: file.value, authorities })
}

async function runAccept(call: Call): Promise<Outcome> {
  const signer = required(call, 'signer')
  if (!signer.ok) return signer
  const how = required(call, 'how')
  if (!how.ok) return how
  const evidence = required(call, 'evidence')
  if (!evidence.ok) return evidence
  const givenText = call.option('given')
  const given = givenText === undefined ? ok(null) : parseInstant(givenText)
  if (!given.ok) return given
  const file = await readBytes(call.operands[0] ?? '')
  if (!file.ok) return file
  const service = await call.service()
  const answer = await service.call(call.actor, 'document.accept', {
    file: file.value,
    signer: signer.value,
    how: how.value,
    evidence: evidence.value,
    givenAt: given.value,
  })
  return answer.ok
    ? { ok: true, json: answer.value, lines: acceptedLines(answer.value, call.language) }
    : answer
}
