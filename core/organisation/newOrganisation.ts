import { type BodyId, type OrganisationId, asId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { ItemLayout } from './layout.ts'
import type { FinnishForms, Name } from './names.ts'
import type { Body, BodyKind, Organisation } from './organisation.ts'
import { suggestFinnish, suggestSwedish } from './suggestForms.ts'

/** What a municipality is begun with; everything can be changed afterwards. */
export interface NewMunicipality {
  /** The place in its forms: `Suvantola`, `Suvantolan` … and its Swedish name, empty when it has none. */
  readonly place: FinnishForms
  readonly swedishPlace: string
  readonly word: 'kaupunki' | 'kunta'
  readonly languages: readonly Language[]
  /** `SUVDno`; empty: case numbers are `412/2026`. */
  readonly prefix: string
}

/** A municipality with its council, board and audit committee (KuntaL 30, 121 §), a numbering and the usual layout. */
export function newMunicipality(id: OrganisationId, given: NewMunicipality): Organisation {
  const { place, swedishPlace, word, languages, prefix } = given
  const swedish = swedishPlace.trim() === '' ? null : swedishPlace.trim()
  return {
    id,
    kind: 'municipality',
    status: 'real',
    name: municipalityName(place, swedish, word),
    place: { fi: place, sv: swedish === null ? null : { indefinite: swedish, definite: swedish } },
    word: named(word, SWEDISH_WORDS[word]),
    businessId: null,
    languages,
    caseNumbers: [
      prefix.trim() === ''
        ? { family: 'F6', prefix: '', separator: null, pad: 0, taskClass: 'none' }
        : { family: 'F1', prefix: prefix.trim(), separator: null, pad: 0, taskClass: 'none' },
    ],
    bodies: word === 'kaupunki' ? TOWN_BODIES : MUNICIPAL_BODIES,
    people: [],
    registry: null,
    court: null,
    publicationUrl: null,
    layout: USUAL_LAYOUT,
  }
}

/** A body as it is added: its forms as far as they are known. */
export const newBody = (id: BodyId, kind: BodyKind, name: Name): Body => ({
  id,
  kind,
  name,
  abbreviation: null,
  parent: null,
  presenter: null,
  secretary: null,
  members: [],
  competenceSection: null,
})

const SWEDISH_WORDS = { kaupunki: 'stad', kunta: 'kommun' } as const

/** A name whose forms are known by its last noun; the name itself in every form otherwise. */
export function named(nominative: string, indefinite: string | null): Name {
  const fi = suggestFinnish(nominative) ?? sameForms(nominative)
  if (indefinite === null) return { fi, sv: null }
  return { fi, sv: suggestSwedish(indefinite) ?? { indefinite, definite: indefinite } }
}

const sameForms = (text: string): FinnishForms => ({
  nominative: text,
  genitive: text,
  allative: text,
  illative: text,
  inessive: text,
})

/** `Suvantolan kaupunki`: the place's genitive before every form of the word. */
function municipalityName(place: FinnishForms, swedish: string | null, word: NewMunicipality['word']): Name {
  const { fi } = named(`${place.genitive} ${word}`, null)
  const sv = swedish === null ? null : `${swedish} ${SWEDISH_WORDS[word]}`
  return { fi, sv: sv === null ? null : { indefinite: sv, definite: sv } }
}

const body = (id: string, kind: BodyKind, name: Name, abbreviation: string): Body => ({
  ...newBody(asId<BodyId>(id), kind, name),
  abbreviation,
})

const AUDIT = body(
  'tarkastuslautakunta',
  'auditCommittee',
  named('tarkastuslautakunta', 'revisionsnämnd'),
  'TARLTK',
)

const TOWN_BODIES: readonly Body[] = [
  body('kaupunginvaltuusto', 'council', named('kaupunginvaltuusto', 'stadsfullmäktige'), 'KV'),
  body('kaupunginhallitus', 'board', named('kaupunginhallitus', 'stadsstyrelse'), 'KH'),
  AUDIT,
]

const MUNICIPAL_BODIES: readonly Body[] = [
  body('kunnanvaltuusto', 'council', named('kunnanvaltuusto', 'kommunfullmäktige'), 'KV'),
  body('kunnanhallitus', 'board', named('kunnanhallitus', 'kommunstyrelse'), 'KH'),
  AUDIT,
]

const label = (fi: string, sv: string) => ({ fi, sv })

/** The order most municipalities print an item in (domain.md 1.7). */
const USUAL_LAYOUT: ItemLayout = {
  heading: 'section-title',
  meetingLine: 'body-kokous-date',
  headingDates: 'plain',
  statusLine: 'shown',
  caseNumberLabel: { fi: '', sv: '' },
  parts: [
    { part: 'caseNumber', label: null, form: 'plain' },
    { part: 'preparers', label: label('Valmistelija', 'Beredare'), form: 'list' },
    { part: 'description', label: label('Kuvaus', 'Beskrivning'), form: 'plain' },
    { part: 'effects', label: label('Vaikutusten arviointi', 'Konsekvensbedömning'), form: 'plain' },
    { part: 'proposal', label: label('Päätösehdotus', 'Beslutsförslag'), form: 'presenter-same-line' },
    { part: 'handling', label: label('Käsittely', 'Behandling'), form: 'plain' },
    { part: 'decision', label: label('Päätös', 'Beslut'), form: 'plain' },
    { part: 'attachments', label: label('Liitteet', 'Bilagor'), form: 'plain' },
    { part: 'served', label: label('Jakelu', 'Sändlista'), form: 'plain' },
    { part: 'informed', label: label('Tiedoksi', 'För kännedom'), form: 'plain' },
    {
      part: 'infoContact',
      label: label('Lisätietoja päätöksestä', 'Ytterligare uppgifter om beslutet'),
      form: 'plain',
    },
    { part: 'appeal', label: label('Muutoksenhaku', 'Sökande av ändring'), form: 'plain' },
  ],
}
