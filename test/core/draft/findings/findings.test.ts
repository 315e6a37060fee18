import { describe, expect, it } from 'vitest'
import { explainDraftFinding } from '../../../../api/findings/draft.ts'
import { findingsOf } from '../../../../core/draft/findings/findings.ts'
import type { Reviewed } from '../../../../core/draft/findings/reviewed.ts'
import type { FindingCode } from '../../../../core/draft/findings/rules.ts'
import { LANGUAGES } from '../../../../core/shared/language.ts'
import { run } from '../../../../core/shared/text.ts'
import { FI_39, codes, fi, found, pilot, saying, withTable } from '../../../support/findingCases.ts'
import { LANGUAGE_NAMES } from '../../../support/findings.ts'
import { paragraph, reviewedSample } from '../../../support/reviewedItem.ts'
import { loadTemplates } from '../../../support/sampleItem.ts'
import { suvantola } from '../../../support/suvantola.ts'

const templates = await loadTemplates()

const words = (
  reviewed: Reviewed,
  code: FindingCode,
  language: 'fi' | 'sv' | 'en' = 'fi',
): readonly string[] => found(reviewed, code).map((finding) => explainDraftFinding(finding, language).text)

/** The words a finding points at. */
function pointedAt(reviewed: Reviewed, code: FindingCode): readonly string[] {
  const passages = new Map(
    [...reviewed.item.text.description, ...reviewed.item.text.effects].flatMap((block) =>
      'content' in block ? [[String(block.blockId), block.content] as const] : [],
    ),
  )
  for (const { clauseId, content } of reviewed.item.text.proposal.clauses) passages.set(clauseId, content)
  passages.set('leadIn', reviewed.item.text.proposal.leadIn)
  return found(reviewed, code).map(({ place: { blockId, range } }) => {
    const text = (passages.get(blockId ?? '') ?? [])
      .map((inline) => (inline.kind === 'run' ? inline.text : '\n'))
      .join('')
    return range === null ? '' : text.slice(range.from, range.to)
  })
}

describe('the samples of every shipped template', () => {
  it.each(
    templates.flatMap(({ definition }) => LANGUAGES.map((language) => [definition.id, language] as const)),
  )('%s in %s have no error', (name, language) => {
    const errors = findingsOf(reviewedSample(name, language)).filter(({ level }) => level === 'error')
    expect(errors.map(({ code, fields }) => [code, fields])).toEqual([])
  })

  it('have few remarks, each of which a person would make', () => {
    const remarks = templates.flatMap(({ definition }) =>
      LANGUAGES.flatMap((language) =>
        codes(reviewedSample(definition.id, language)).map((code) => `${definition.id} ${language} ${code}`),
      ),
    )
    expect(remarks).toEqual([
      // The sample's meeting is in December.
      'oikaisuvaatimus-decision fi draft/day-after-meeting',
      'own-funding fi draft/long-sentence',
      'own-funding sv draft/long-sentence',
      'partnership-agreement fi draft/no-attachments',
      'partnership-agreement sv draft/no-attachments',
      'pilot-participation fi draft/call-closes-in-appeal-time',
      'pilot-participation fi draft/possible-disqualification',
      'pilot-participation sv draft/call-closes-in-appeal-time',
      'pilot-participation sv draft/possible-disqualification',
      'steering-group-members sv draft/long-sentence',
    ])
  })

  it('say what they lack before their facts are stated', () => {
    const empty = pilot(Object.fromEntries(['projectName', 'ownShare', 'start'].map((id) => [id, null])))
    expect(words(empty, 'draft/missing-fact')).toHaveLength(3)
    expect(found(empty, 'draft/missing-fact')[0]?.remedy).toEqual({ kind: 'fillFact', factId: 'projectName' })
  })
})

describe('a finding', () => {
  const told = [
    fi({ title: ' ', description: [], clauses: [], more: { infoContact: null } }),
    fi({
      title: 'Hanke.',
      description: ['AKKE maksaa. Hakemus on liitteenä. Sopimus allekirjoitettiin 20.11.2026.'],
      clauses: [['omarahoitus 100 euroa', null]],
    }),
    saying('Kaupungin osuus on enintään 36 400 euroa.', 'Puhelin on 040 123 4567.'),
    pilot({ budgetItem: null, aidAmount: '460 000,00', start: '1.11.2026', end: '1.10.2026' }),
    withTable('1,00'),
  ].flatMap(findingsOf)

  it.each(LANGUAGE_NAMES)('has all its words in %s', (language) => {
    for (const finding of told) {
      const { title, text } = explainDraftFinding(finding, language)
      expect(`${title} ${text}`).not.toMatch(/[{}]|undefined|null| {2}|!/u)
    }
  })

  it('names both figures', () => {
    expect(words(saying('Kaupungin osuus on enintään 36 400 euroa.'), 'draft/figure-differs')).toEqual([
      'Kuvauksessa 36 400 euroa, tosiasioissa 38\u00A0880,00 euroa.',
    ])
    expect(words(saying('Kaupungin osuus on enintään 36 400 euroa.'), 'draft/figure-differs', 'sv')).toEqual([
      'I beskrivningen 36 400 euro, i uppgifterna 38\u00A0880,00 euro.',
    ])
  })

  it('points at its words', () => {
    expect(pointedAt(saying('Kaupungin osuus on enintään 36 400 euroa.'), 'draft/figure-differs')).toEqual([
      '36 400',
    ])
    expect(pointedAt(fi({ leadIn: 'Kaupuginhallitus päättää' }), 'draft/body-misspelt')).toEqual([
      'Kaupuginhallitus',
    ])
    expect(
      pointedAt(fi({ description: [FI_39, 'Hanke alkaa. Hakemus on liitteenä.'] }), 'draft/no-attachments'),
    ).toEqual(['liitteenä'])
  })

  it('offers the words that mend it', () => {
    const [figure] = found(saying('Kaupungin osuus on enintään 36 400 euroa.'), 'draft/figure-differs')
    expect(figure?.remedy).toEqual({ kind: 'replaceWords', text: '38\u00A0880' })
    const [body] = found(fi({ leadIn: 'Kaupuginhallitus päättää' }), 'draft/body-misspelt')
    expect(body?.remedy).toEqual({ kind: 'replaceWords', text: 'Kaupunginhallitus' })
    const two = fi({
      clauses: [
        ['hyväksyä sopimuksen ja valtuuttaa kaupunginjohtajan allekirjoittamaan sen,', 'APPROVE_AGREEMENT'],
        ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
      ],
    })
    expect(found(two, 'draft/several-verbs')[0]?.remedy).toEqual({
      kind: 'splitClause',
      contents: [[run('hyväksyä sopimuksen')], [run('valtuuttaa kaupunginjohtajan allekirjoittamaan sen')]],
    })
  })

  it('keeps its key while it says the same, wherever its words move', () => {
    const [before] = found(
      fi({ description: [FI_39, 'Hanke on AKKE-hanke.'] }),
      'draft/unexplained-abbreviation',
    )
    const [after] = found(
      fi({ description: [FI_39, 'Tämä hanke on AKKE-hanke.'] }),
      'draft/unexplained-abbreviation',
    )
    expect(after?.key).toBe(before?.key)
  })

  it('stands before remarks when it is an error, and in the order of the text', () => {
    const reviewed = fi({
      description: ['Hakemus on liitteenä. Puhelin on 040 123 4567.'],
      leadIn: 'Kaupuginhallitus päättää',
    })
    expect(codes(reviewed)).toEqual([
      'draft/body-misspelt',
      'draft/no-attachments',
      'draft/phone',
      'draft/no-provision',
    ])
  })
})

describe('translations', () => {
  const council = suvantola.bodies.find(({ kind }) => kind === 'council')

  it('are looked for where the council of a bilingual municipality decides', () => {
    if (council === undefined) throw new Error('no council')
    const reviewed = { ...fi({}), body: council }
    expect(words(reviewed, 'draft/translation-missing')).toEqual(['Osia kääntämättä: 5 / 5.'])
    expect(codes(fi({}))).not.toContain('draft/translation-missing')
  })

  it('are compared by their figures, and known to be stale', () => {
    const base = fi({ description: ['Kaupungin osuus on 38 880,00 euroa, 39 §.'] })
    const translation = {
      language: 'sv',
      parts: {
        'description:top': {
          blocks: [paragraph('s', 'Stadens andel är 36 400 euro, 39 §.')],
          sourceHash: 'old',
        },
      },
    } as const
    const reviewed = { ...base, item: { ...base.item, translation } }
    expect(words(reviewed, 'draft/translation-figures')).toEqual([
      'Vain tekstissä: 38880. Vain käännöksessä: 36400.',
    ])
    expect(codes(reviewed)).toContain('draft/translation-stale')
  })
})
