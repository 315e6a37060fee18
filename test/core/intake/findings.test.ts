import { describe, expect, it } from 'vitest'
import { LANGUAGE_NAMES, explained } from '../../support/findings.ts'
import { casemText, readItem } from '../../support/casem.ts'

const findings = (text: string) => readItem(text).findings
const codes = (text: string) => findings(text).map(({ code }) => code)

describe('mistakes of a published item', () => {
  it('are findings with their lines; the text stays as it was printed', () => {
    const text = casemText('mistakes')
    expect(findings(text)).toEqual([
      {
        code: 'intake/capitalised-title',
        level: 'note',
        line: 6,
        printed: 'Työllisyyspäällikkö',
        offered: 'työllisyyspäällikkö',
      },
      { code: 'intake/attachments-not-listed', level: 'warning', line: 8, mention: 'liitteenä' },
      {
        code: 'intake/commitment-before-decision',
        level: 'warning',
        line: 8,
        committedOn: '2026-03-02',
        decidedOn: '2026-03-30',
        quote: 'Ilmoitus on tehty puhelimitse 2.3.2026.',
      },
      {
        code: 'intake/misspelt-body',
        level: 'error',
        line: 12,
        printed: 'Kaupunkinhallitus',
        registered: 'Kaupunginhallitus',
      },
    ])
    expect(readItem(text).printed.proposal).toContain('Kaupunkinhallitus')
  })

  it.each(LANGUAGE_NAMES)('are told with both figures or places in %s', (language) => {
    const told = explained(findings(casemText('mistakes')), language)
    expect(told[2]).toContain('2.3.2026')
    expect(told[2]).toContain('30.3.2026')
    expect(told[3]).toContain('Kaupunkinhallitus')
    expect(told[3]).toContain('Kaupunginhallitus')
    for (const text of told) expect(text).not.toMatch(/[{}]/u)
  })
})

describe('what is no mistake', () => {
  const page = casemText('mistakes')

  it.each([
    ['the right name', 'Kaupunkinhallitus', 'Kaupunginhallitus', 'intake/misspelt-body'],
    ['another body of the municipality', 'Kaupunkinhallitus', 'Kaupunginvaltuusto', 'intake/misspelt-body'],
    ['another subject', 'Kaupunkinhallitus', 'Valmistelutyöryhmä', 'intake/misspelt-body'],
    ['a notice after the decision', '2.3.2026', '2.4.2026', 'intake/commitment-before-decision'],
    ['an old promise', '2.3.2026', '2.3.2019', 'intake/commitment-before-decision'],
    ['a text that mentions no attachment', ' on liitteenä', ' on tehty', 'intake/attachments-not-listed'],
  ])('%s', (_, printed, instead, code) => {
    expect(codes(page)).toContain(code)
    expect(codes(page.replace(printed, instead))).not.toContain(code)
  })

  it('a mentioned attachment that is listed; another number is told', () => {
    const listed = casemText('otherLabels')
    expect(codes(listed)).not.toContain('intake/attachment-missing')
    expect(findings(listed.replace('liitteen 2', 'liitteen 5'))).toContainEqual(
      expect.objectContaining({ code: 'intake/attachment-missing', n: 5, listed: 2 }),
    )
  })
})
