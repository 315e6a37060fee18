import './signing.css'
import { PenTool, ShieldCheck } from 'lucide-react'
import type { DocumentToSign } from '../../api/contract/signing.ts'
import { sameName } from '../../core/document/signing.ts'
import { useApi } from '../app/api.tsx'
import { VERIFICATION } from '../app/arrivals.ts'
import { useActor } from '../app/people.ts'
import { type Address, addressTo } from '../app/router.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { LinkButton } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { SigningView } from './SigningView.tsx'
import { whenText } from './when.ts'

/** `#/documents` is the list, `#/documents/minutes:…` one document, `?version=2` an earlier version of it. */
export function DocumentsView({ address }: { readonly address: Address }) {
  const [documentId] = address.path
  const version = Number(address.query['version'] ?? 0)
  return documentId === undefined ? (
    <DocumentList />
  ) : (
    <SigningView key={documentId} documentId={documentId} {...(version > 0 ? { version } : {})} />
  )
}

function DocumentList() {
  const say = useWords(signingWords)
  const check = (
    <LinkButton icon={ShieldCheck} href={addressTo(VERIFICATION)}>
      {say('check')}
    </LinkButton>
  )
  return (
    <>
      <ViewHead title={say('listTitle')} facts={say('listFacts')} acts={check} />
      <div className="view-body">
        <Answered of={useApi('document.toSign', {})}>
          {(listed) =>
            listed.length === 0 ? (
              <EmptyState icon={PenTool} title={say('emptyTitle')}>
                {say('emptyText')}
              </EmptyState>
            ) : (
              <ul className="signing-list">
                {listed.map((one) => (
                  <DocumentRow key={one.record.documentId} document={one} />
                ))}
              </ul>
            )
          }
        </Answered>
      </div>
    </>
  )
}

function DocumentRow({ document: { record, signers, isFrozen } }: { readonly document: DocumentToSign }) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const actor = useActor()
  const address = addressTo('documents', [record.documentId])
  const given = signers.filter(({ state }) => state !== 'missing').length
  const isTurn = signers.some(
    ({ state, signer }) => state === 'missing' && actor !== null && sameName(signer.name, actor.name),
  )
  return (
    <li className="signing-document">
      <div>
        <a href={address}>{record.title}</a>
        <p className="second">
          {say('frozenAt', { version: record.version, when: whenText(record.recordedAt, language) })}
        </p>
      </div>
      <span className="signing-document-state">
        {!isFrozen && <Chip kind="warn">{say('notFrozen')}</Chip>}
        {isFrozen && isTurn && <Chip kind="now">{say('yourTurn')}</Chip>}
        <Chip kind={given === signers.length ? 'ok' : 'outline'}>
          {given === signers.length ? say('allGiven') : say('givenOf', { given, of: signers.length })}
        </Chip>
      </span>
    </li>
  )
}
