import { FilePen, Link2 } from 'lucide-react'
import { useState } from 'react'
import type { CaseHandling, CaseStory } from '../../api/casefile.ts'
import { formatDate } from '../../core/calendar/day.ts'
import type { Party } from '../../core/casefile/case.ts'
import { useApi } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Card, Facts } from '../ui/Layout.tsx'
import { publicityWord } from './caseWords.tsx'
import { RelateDialog } from './RelateDialog.tsx'
import { retentionText } from './retentionText.ts'

/** What belongs to the case: drafts, handlings elsewhere, people, related cases, privacy. */
export function CaseAside({
  story,
  handling,
  onChange,
}: {
  readonly story: CaseStory
  readonly handling: CaseHandling
  /** Opens the form of the case's facts. */
  readonly onChange: () => void
}) {
  return (
    <aside className="case-aside">
      <Drafts handling={handling} />
      <ToSign caseId={story.casefile.caseId} />
      <Elsewhere story={story} />
      <People story={story} onChange={onChange} />
      <Related story={story} />
      <Privacy story={story} />
    </aside>
  )
}

function Drafts({ handling: { drafts } }: { readonly handling: CaseHandling }) {
  const say = useWords(caseStoryWords)
  if (drafts.length === 0) return null
  return (
    <Card title={say('drafts')} count={drafts.length}>
      <ul className="case-list">
        {drafts.map(({ itemId, text }) => (
          <li key={itemId}>
            <a href={addressTo('draft', [itemId])} lang={text.language}>
              {text.title}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Minutes, extracts and other papers of the case that people sign. */
function ToSign({ caseId }: { readonly caseId: string }) {
  const say = useWords(caseStoryWords)
  const { data: documents = [] } = useApi('document.toSign', { case: caseId })
  if (documents.length === 0) return null
  return (
    <Card title={say('toSign')} count={documents.length}>
      <ul className="case-list">
        {documents.map(({ record, signers }) => (
          <li key={record.documentId} className="case-pair">
            <a href={addressTo('documents', [record.documentId])}>{record.title}</a>
            <span className="second unbroken">
              {say('signedOf', {
                given: signers.filter(({ state }) => state !== 'missing').length,
                of: signers.length,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Elsewhere({ story: { casefile } }: { readonly story: CaseStory }) {
  const say = useWords(caseStoryWords)
  const elsewhere = casefile.earlierHandlings.filter(({ bodyId }) => bodyId === null)
  if (elsewhere.length === 0) return null
  return (
    <Card title={say('elsewhere')}>
      <ul className="case-list">
        {elsewhere.map(({ authority, handledOn, section, outcome }, at) => (
          <li key={at} className="case-pair">
            <span>
              {authority}
              {section !== null && ` § ${section}`}
              <span className="second case-under">{outcome}</span>
            </span>
            <span className="second">{formatDate(handledOn)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function People({
  story: { casefile },
  onChange,
}: {
  readonly story: CaseStory
  readonly onChange: () => void
}) {
  const say = useWords(caseStoryWords)
  const { initiator, parties, responsible } = casefile
  return (
    <Card
      title={say('parties')}
      aside={
        <Button kind="quiet" size="small" icon={FilePen} onPress={onChange}>
          {say('edit')}
        </Button>
      }
    >
      <ul className="case-list">
        <li>{initiator === null ? say('ownInitiative') : partyText(initiator)}</li>
        {parties.map((party, at) => (
          <li key={at}>{partyText(party)}</li>
        ))}
        {responsible !== null && (
          <li className="case-pair">
            <span className="second">{say('responsible')}</span>
            <span>{responsible.name}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}

const partyText = ({ name, role }: Party): string => (role === '' ? name : `${name}, ${role}`)

function Related({ story: { casefile, related } }: { readonly story: CaseStory }) {
  const say = useWords(caseStoryWords)
  const [relating, setRelating] = useState(false)
  return (
    <Card
      title={say('related')}
      {...(related.length === 0 ? {} : { count: related.length })}
      aside={
        <Button kind="quiet" size="small" icon={Link2} onPress={() => setRelating(true)}>
          {say('relate')}
        </Button>
      }
    >
      {related.length > 0 && (
        <ul className="case-list">
          {related.map(({ caseId, kind, number, title }) => (
            <li key={`${kind} ${caseId}`}>
              <span className="second case-under">{say(`relation_${kind}`)}</span>
              <a href={addressTo('cases', [number ?? caseId])}>
                {number === null ? title : `${number} ${title}`}
              </a>
            </li>
          ))}
        </ul>
      )}
      {relating && <RelateDialog casefile={casefile} onClose={() => setRelating(false)} />}
    </Card>
  )
}

const PERSONAL = { 1: 'personal1', 2: 'personal2', 3: 'personal3' } as const

function Privacy({ story }: { readonly story: CaseStory }) {
  const say = useWords(caseStoryWords)
  const sayRegister = useWords(casefileWords)
  const language = useLanguage()
  const { personalData, publicity } = story.casefile
  return (
    <Card title={say('privacy')}>
      <div className="ui-card-body">
        <Facts
          rows={[
            [
              say('publicity'),
              publicity.class === 1
                ? sayRegister(publicityWord(1))
                : `${sayRegister(publicityWord(publicity.class))}, ${publicity.ground}`,
            ],
            [say('personalData'), say(PERSONAL[personalData])],
            [say('kept'), retentionText(story, language)],
          ]}
        />
      </div>
    </Card>
  )
}
