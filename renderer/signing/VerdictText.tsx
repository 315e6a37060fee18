import { useState } from 'react'
import type { WhoseAnswer } from '../../api/contract/seal.ts'
import type { ParagraphChange, Provenance } from '../../core/document/provenance.ts'
import type { RecordedVersion } from '../../api/contract/seal.ts'
import type { SignerState } from '../../core/document/signing.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { Button } from '../ui/Button.tsx'
import { WordDiff } from '../ui/WordDiff.tsx'
import { SealRemarks } from './SealRemarks.tsx'
import { SignatureList } from './SignatureList.tsx'
import { roleWords } from './letters.ts'
import { partWords } from './partWords.ts'
import { whenText } from './when.ts'

/** Where the file comes from, what differs, who signed it, and what its signatures are worth. */
export function VerdictText({ answer }: { readonly answer: WhoseAnswer }) {
  const { provenance, verdict, signers, format } = answer
  return (
    <>
      <Origin provenance={provenance} />
      {provenance.answer === 'changed' && <Differences changed={provenance} format={format} />}
      <SignatureList verdict={verdict} signers={signers} />
      {provenance.answer !== 'foreign' && provenance.answer !== 'changed' && <Missing signers={signers} />}
      <Worth answer={answer} />
    </>
  )
}

function Origin({ provenance }: { readonly provenance: Provenance<RecordedVersion> }) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  if (provenance.answer === 'foreign')
    return (
      <>
        <p>{say('foreignText')}</p>
        <p className="second">{say('foreignRemark')}</p>
      </>
    )
  if (provenance.answer === 'changed') return null
  const { record, newest, signaturesGone } = provenance
  const { title, recordedAt, recordedBy } = record
  return (
    <>
      <p>{say('recorded', { title, when: whenText(recordedAt, language), who: recordedBy })}</p>
      {provenance.answer === 'earlier' && <p>{say('newerExists', { newest })}</p>}
      {signaturesGone > 0 && <p>{say('goneText', { count: signaturesGone })}</p>}
    </>
  )
}

/** More are shown when asked. */
const SHOWN_FIRST = 4

function Differences({
  changed,
  format,
}: {
  readonly changed: Extract<Provenance<RecordedVersion>, { readonly answer: 'changed' }>
  readonly format: WhoseAnswer['format']
}) {
  const say = useWords(verificationWords)
  const [all, setAll] = useState(false)
  const { record, changes, parts } = changed
  const { title, version } = record
  // Everything gone and nothing in its place: the text could not be read.
  const isDamaged =
    changes.length > 0 && changes.every(({ words }) => words.every((one) => one.kind === 'removed'))
  if (isDamaged) return <p>{say('basedDamaged', { version, title })}</p>
  const others = partWords(
    parts.filter((part) => part !== '/word/document.xml'),
    say,
  )
  return (
    <>
      <p>{say('basedOn', { version, title, count: changes.length })}</p>
      {(all ? changes : changes.slice(0, SHOWN_FIRST)).map((change, at) => (
        <Difference key={at} change={change} />
      ))}
      {changes.length > SHOWN_FIRST && (
        <Button size="small" onPress={() => setAll(!all)}>
          {all ? say('showLess') : say('showAll', { count: changes.length })}
        </Button>
      )}
      {others !== '' && (
        <p>{say(changes.length === 0 ? 'changedOnlyParts' : 'changedParts', { parts: others })}</p>
      )}
      {changes.length === 0 && format !== 'docx' && <p>{say('markupDiffers')}</p>}
    </>
  )
}

const Difference = ({ change: { heading, words } }: { readonly change: ParagraphChange }) => (
  <div className="check-difference">
    {heading !== '' && <p className="label">{heading}</p>}
    <p className="record">
      <WordDiff parts={words} />
    </p>
  </div>
)

function Missing({ signers }: { readonly signers: readonly SignerState[] }) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  if (signers.length === 0) return null
  const namesOf = (state: SignerState['state']): string =>
    signers
      .filter((one) => one.state === state)
      .map(({ signer }) => `${signer.name} (${roleWords(signer.role, language)})`)
      .join(', ')
  const missing = namesOf('missing')
  const accepted = namesOf('accepted')
  return (
    <>
      {accepted !== '' && <p className="second">{say('acceptedWithout', { names: accepted })}</p>}
      <p className="second">{missing === '' ? say('nobodyMissing') : say('missing', { names: missing })}</p>
    </>
  )
}

function Worth({ answer: { format, verdict, provenance, sameBytes } }: { readonly answer: WhoseAnswer }) {
  const say = useWords(verificationWords)
  if (format !== 'docx')
    return (
      <>
        {provenance.answer !== 'foreign' &&
          provenance.answer !== 'changed' &&
          !sameBytes &&
          format === 'html' && <p className="second">{say('markupDiffers')}</p>}
        <p className="second">{say('noSignaturesInFormat')}</p>
      </>
    )
  return (
    <>
      <SealRemarks verdict={verdict} />
      {provenance.answer === 'changed' && <p className="second">{say('changedAfter')}</p>}
    </>
  )
}
