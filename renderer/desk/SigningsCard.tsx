import { PenTool } from 'lucide-react'
import type { DocumentToSign } from '../../api/contract/signing.ts'
import { sameName } from '../../core/document/signing.ts'
import { useApi } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { addressTo } from '../app/router.ts'
import { deskWords } from '../i18n/desk.ts'
import { useWords } from '../i18n/language.tsx'
import { LinkButton } from '../ui/Button.tsx'
import { Card } from '../ui/Layout.tsx'

/** Frozen documents that wait for the acting person's signature. */
function useMySignings(): readonly DocumentToSign[] {
  const actor = useActor()
  const { data = [] } = useApi('document.toSign', {})
  return data.filter(
    ({ isFrozen, signers }) =>
      isFrozen &&
      signers.some(
        ({ state, signer }) => state === 'missing' && actor !== null && sameName(signer.name, actor.name),
      ),
  )
}

/** Nothing when nobody waits for this person's signature. */
export function SigningsCard() {
  const say = useWords(deskWords)
  const documents = useMySignings()
  if (documents.length === 0) return null
  return (
    <Card title={say('toSign')} count={documents.length}>
      <ul className="desk-rows">
        {documents.map(({ record, signers }) => (
          <li key={record.documentId} className="desk-row desk-row-now">
            <span className="desk-row-words">
              <a className="desk-row-name" href={addressTo('documents', [record.documentId])}>
                {record.title}
              </a>
              <span className="second">
                {say('signedOf', {
                  given: signers.filter(({ state }) => state !== 'missing').length,
                  of: signers.length,
                })}
              </span>
            </span>
            <span className="desk-row-right">
              <LinkButton icon={PenTool} href={addressTo('documents', [record.documentId])}>
                {say('sign')}
                <span className="spoken"> {record.title}</span>
              </LinkButton>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
