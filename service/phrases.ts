import type { FilledPhrase } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { routeLabel } from '../core/appeal/routeLabels.ts'
import { itemRoutes } from '../core/document/itemView.ts'
import { phraseOrigin } from '../core/draft/followOwn.ts'
import { type Phrase, type PhraseFilling, fillPhrase } from '../core/draft/phrase.ts'
import type { Clause, Item } from '../core/draft/item.ts'
import { type ClauseId, asId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, all, ok } from '../core/shared/result.ts'
import { CONTEXT_NAMES, contextForms } from '../core/template/names.ts'
import { type Draft, findDraft } from './draftPlace.ts'
import type { Handlers } from './handler.ts'

export const phraseHandlers: Handlers<'phrase.list'> = {
  'phrase.list': async (ports, { itemId }) => {
    const draft = await ports.store.read((tx) => findDraft(ports, tx, itemId))
    if (!draft.ok) return draft
    const phrases = await ports.draft.phrases.phrases()
    return phrases.ok ? all(phrases.value.map((phrase) => filled(phrase, draft.value))) : phrases
  },
}

/** The phrase as a clause of this item would say it, with the route it brings after the clauses there are. */
function filled(phrase: Phrase, draft: Draft): Result<FilledPhrase, AppFailure> {
  const { language } = draft.item.text
  const other: Language = language === 'fi' ? 'sv' : 'fi'
  const routes = itemRoutes({ ...draft, item: withClause(draft.item, phrase), decision: null })
  if (!routes.ok) return routes
  const route = routes.value.at(-1)
  if (route === undefined) throw new Error('a clause without a route')
  const { content, missing } = fillPhrase(phrase, language, fillingOf(draft, language))
  const { id, group, title, hint, kind, reviewed } = phrase
  return ok({
    id,
    group,
    title,
    hint,
    kind,
    reviewed,
    language,
    content,
    missing,
    origin: phraseOrigin(id, content),
    other: fillPhrase(phrase, other, fillingOf(draft, other)).content,
    appeal: routeLabel(route),
    provision: route.provision,
  })
}

/** The item as if the phrase were its last clause. */
const withClause = (item: Item, { kind }: Phrase): Item => {
  const clause: Clause = { clauseId: asId<ClauseId>('phrase'), kind, content: [], origin: null }
  const { proposal } = item.text
  return {
    ...item,
    text: { ...item.text, proposal: { ...proposal, clauses: [...proposal.clauses, clause] } },
  }
}

const fillingOf = ({ item, template, organisation, body }: Draft, language: Language): PhraseFilling => ({
  facts: item.facts,
  definitions: template?.definition.facts ?? [],
  names: new Map(
    CONTEXT_NAMES.flatMap((name) => {
      const forms = Object.entries(contextForms({ organisation, body }, name, language) ?? {})
      const [first] = forms
      return [
        ...(first === undefined ? [] : [[name, first[1]] as const]),
        ...forms.map(([form, text]) => [`${name}.${form}`, text] as const),
      ]
    }),
  ),
})
