import './comparison.css'
import { GitCompare } from 'lucide-react'
import type { ComparedItem, ItemFate } from '../../core/decision/agendaComparison.ts'
import { compareWords } from '../../core/casefile/wordDiff.ts'
import { asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { useCrumb } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'
import { LinkButton } from '../ui/Button.tsx'
import { Chip, type ChipKind } from '../ui/Chip.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered } from '../ui/States.tsx'
import { WordDiff } from '../ui/WordDiff.tsx'
import { whenText } from './when.ts'

/** Second part of the address of a meeting's minutes: what was held beside what was invited to. */
export const COMPARISON = 'esityslista'

/** Leads from minutes to the comparison; nothing where no agenda was frozen. */
export function CompareLink({ meetingId }: { readonly meetingId: string }) {
  const say = useWords(minutesWords)
  const { data } = useApi('minutes.show', { meetingId })
  if (data?.meeting.frozen === undefined) return null
  return (
    <LinkButton icon={GitCompare} href={addressTo('poytakirjat', [meetingId, COMPARISON])}>
      {say('compare')}
    </LinkButton>
  )
}

/** The frozen agenda beside what was held: what came, went, moved, and every word that was changed (picture 10). */
export function AgendaComparisonView({ meetingId }: { readonly meetingId: string }) {
  const say = useWords(minutesWords)
  const language = useLanguage()
  const compared = useApi('agenda.compare', { meetingId: asId(meetingId) })
  useCrumb(say('compareTitle'))
  return (
    <Answered of={compared}>
      {({ meeting, bodyName, frozenAt, items }) => (
        <>
          <ViewHead
            title={say('compareTitle')}
            facts={say('compareFacts', {
              body: bodyName[language],
              number: meeting.number === null ? '' : `${meeting.number}/${meeting.year}`,
              when: whenText(frozenAt, language),
            })}
            acts={
              <LinkButton href={addressTo('poytakirjat', [meetingId])}>{say('compareToMinutes')}</LinkButton>
            }
          />
          <div className="view-body">
            <p className="minutes-compared-sum">{sumText(items, say)}</p>
            <ol className="minutes-compared" aria-label={say('compareTitle')}>
              {items.map((item) => (
                <ComparedRow key={item.itemId} item={item} />
              ))}
            </ol>
          </div>
        </>
      )}
    </Answered>
  )
}

type Say = ReturnType<typeof useWords<typeof minutesWords>>

/** How many are as invited, and how many of each difference. */
function sumText(items: readonly ComparedItem[], say: Say): string {
  const count = (is: (item: ComparedItem) => boolean): number => items.filter(is).length
  const parts = [
    say('compareAsInvited', { count: count(isAsInvited) }),
    ...[
      say('compareLate', { count: count(({ late }) => late) }),
      say('compareSentBack', { count: count(({ fate }) => fate.kind === 'sentBack') }),
      say('compareWithdrawn', { count: count(({ fate }) => fate.kind === 'withdrawn') }),
      say('compareMoved', { count: count(({ moved }) => moved) }),
      say('compareChanged', { count: count(({ texts }) => texts.length > 0) }),
    ].filter((part) => part !== ''),
  ]
  return `${parts.join(', ')}.`
}

const isAsInvited = ({ late, moved, fate, texts }: ComparedItem): boolean =>
  !late && !moved && texts.length === 0 && (fate.kind === 'handled' || fate.kind === 'waiting')

function ComparedRow({ item }: { readonly item: ComparedItem }) {
  const say = useWords(minutesWords)
  const { itemId, agendaNo, title, language, fate, texts } = item
  return (
    <li className="minutes-compared-row">
      <div className="minutes-compared-head">
        <span className="minutes-compared-number">{agendaNo}</span>
        <a href={addressTo('draft', [itemId])} lang={language}>
          {title}
        </a>
        <span className="minutes-compared-chips">
          {chipsOf(item).map(([kind, word]) => (
            <Chip key={word} kind={kind}>
              {say(word)}
            </Chip>
          ))}
          <span className="second">{fateText(fate, say)}</span>
        </span>
      </div>
      {texts.map(({ part, before, after }) => (
        <section key={part} className="minutes-compared-text">
          <h2 className="minutes-compared-part">{say(`comparePart_${part}`)}</h2>
          <p className="minutes-compared-words" lang={language}>
            <WordDiff parts={compareWords(before, after)} />
          </p>
        </section>
      ))}
    </li>
  )
}

type ChipWord = `compareChip_${'asInvited' | 'late' | 'sentBack' | 'withdrawn' | 'moved' | 'changed'}`

function chipsOf(item: ComparedItem): readonly (readonly [ChipKind, ChipWord])[] {
  if (isAsInvited(item)) return [['outline', 'compareChip_asInvited']]
  const { late, moved, fate, texts } = item
  const chips: readonly (readonly [ChipKind, ChipWord, boolean])[] = [
    ['now', 'compareChip_late', late],
    ['warn', 'compareChip_sentBack', fate.kind === 'sentBack'],
    ['warn', 'compareChip_withdrawn', fate.kind === 'withdrawn'],
    ['action', 'compareChip_moved', moved],
    ['action', 'compareChip_changed', texts.length > 0],
  ]
  return chips.flatMap(([kind, word, holds]) => (holds ? [[kind, word] as const] : []))
}

function fateText(fate: ItemFate, say: Say): string {
  switch (fate.kind) {
    case 'handled':
      return say('atSection', { section: fate.section })
    case 'sentBack':
      return fate.reason
    case 'waiting':
      return say('compareWaiting')
    case 'withdrawn':
      return say('compareNoSection')
  }
}
