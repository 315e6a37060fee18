import { useState } from 'react'
import type { FinnishForms } from '../../core/organisation/names.ts'
import type { MethodAsk } from '../app/transport.ts'
import { useCommand } from '../app/api.tsx'
import { addressTo, goTo } from '../app/router.ts'
import { useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { FORM_NAMES, FinnishFormFields, TestSentence } from '../settings/NameForms.tsx'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Refusal } from '../ui/States.tsx'
import { StartPanel } from './StartPanel.tsx'

type NewMunicipality = MethodAsk<'organisation.create'>

type LanguageChoice = 'fi' | 'fi,sv' | 'sv,fi'

const EMPTY: FinnishForms = { nominative: '', genitive: '', allative: '', illative: '', inessive: '' }

const LANGUAGES: Readonly<Record<LanguageChoice, NewMunicipality['languages']>> = {
  fi: ['fi'],
  'fi,sv': ['fi', 'sv'],
  'sv,fi': ['sv', 'fi'],
}

/** A new municipality: what everything else is begun from. The rest is told in the settings, which open then. */
export function NewOffice({
  onChoose,
  onBack,
}: {
  readonly onChoose: (organisationId: string) => void
  readonly onBack: () => void
}) {
  const say = useWords(startWords)
  const create = useCommand('organisation.create')
  const form = useNewMunicipality()
  const save = async (): Promise<void> => {
    const given = form.take()
    if (given === null) return
    const created = await create.run(given)
    if (!created.ok) return
    goTo(addressTo('settings', ['bodies']))
    onChoose(created.value.id)
  }
  return (
    <StartPanel title={say('newTitle')} text={say('createText')} onBack={onBack}>
      <MunicipalityFields form={form} />
      <Refusal failure={create.failure} />
      <div className="ui-acts">
        <Button
          kind="main"
          onPress={() => void save()}
          working={create.working ? say('creating') : undefined}
        >
          {say('create')}
        </Button>
      </div>
    </StartPanel>
  )
}

type MunicipalityForm = ReturnType<typeof useNewMunicipality>

function useNewMunicipality() {
  const [place, setPlace] = useState(EMPTY)
  const [swedishPlace, setSwedishPlace] = useState('')
  const [word, setWord] = useState<NewMunicipality['word']>('kunta')
  const [languages, setLanguages] = useState<LanguageChoice>('fi')
  const [prefix, setPrefix] = useState('')
  const [tried, setTried] = useState(false)
  const missing = {
    place: place.nominative.trim() === '',
    forms: FORM_NAMES.some((name) => place[name].trim() === ''),
    swedish: languages !== 'fi' && swedishPlace.trim() === '',
    prefix: !/^\p{L}*$/u.test(prefix.trim()),
  }
  const take = (): NewMunicipality | null => {
    setTried(true)
    if (missing.place || missing.forms || missing.swedish || missing.prefix) return null
    return { place, swedishPlace, word, languages: LANGUAGES[languages], prefix }
  }
  return {
    place,
    setPlace,
    swedishPlace,
    setSwedishPlace,
    word,
    setWord,
    languages,
    setLanguages,
    prefix,
    setPrefix,
    tried,
    missing,
    take,
  }
}

function MunicipalityFields({ form }: { readonly form: MunicipalityForm }) {
  const say = useWords(startWords)
  const { place, tried, missing } = form
  const told = (is: boolean, words: string): string | undefined => (tried && is ? words : undefined)
  return (
    <div className="ui-form">
      <Field
        label={say('placeName')}
        lang="fi"
        autoFocus
        value={place.nominative}
        onChange={(nominative) => form.setPlace({ ...place, nominative })}
        error={told(missing.place, say('placeMissing'))}
      />
      <div>
        <p className="label start-label">{say('word')}</p>
        <Segment
          label={say('word')}
          value={form.word}
          onChange={form.setWord}
          choices={[
            { value: 'kunta', text: say('kunta') },
            { value: 'kaupunki', text: say('kaupunki') },
          ]}
        />
      </div>
      <FormsFields form={form} />
      <SwedishFields form={form} />
      <Field
        label={say('prefix')}
        help={say('prefixHelp', { number: 'SUVDno-2026-412', bare: '412/2026' })}
        value={form.prefix}
        onChange={form.setPrefix}
        error={told(missing.prefix, say('prefixWrong'))}
      />
    </div>
  )
}

function SwedishFields({ form }: { readonly form: MunicipalityForm }) {
  const say = useWords(startWords)
  const { tried, missing } = form
  return (
    <div className="start-pair">
      <Select<LanguageChoice>
        label={say('languages')}
        value={form.languages}
        onChange={form.setLanguages}
        options={[
          { value: 'fi', text: say('onlyFinnish') },
          { value: 'fi,sv', text: say('finnishFirst') },
          { value: 'sv,fi', text: say('swedishFirst') },
        ]}
      />
      <Field
        label={say('swedishPlace')}
        help={say('swedishHelp')}
        lang="sv"
        value={form.swedishPlace}
        onChange={form.setSwedishPlace}
        error={tried && missing.swedish ? say('swedishMissing') : undefined}
      />
    </div>
  )
}

function FormsFields({ form }: { readonly form: MunicipalityForm }) {
  const say = useWords(startWords)
  const { place, tried } = form
  return (
    <>
      <div className="start-pair">
        <FinnishFormFields
          forms={place}
          onChange={form.setPlace}
          missing={tried ? say('formMissing') : undefined}
        />
      </div>
      <TestSentence
        lang="fi"
        parts={[
          { form: place.genitive },
          ` ${form.word} vastaa palvelusta. Hakemus toimitetaan `,
          { form: place.allative },
          ', muutetaan ',
          { form: place.illative },
          ' ja asutaan ',
          { form: place.inessive },
          '.',
        ]}
      />
    </>
  )
}
