import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CaseNumber,
  compareCaseNumbers,
  formatCaseNumber,
  needsTaskClass,
  parseCaseNumber,
  sameCaseNumber,
} from '../../../core/casefile/caseNumber.ts'
import type { CaseNumberPattern } from '../../../core/organisation/caseNumberPattern.ts'

const plain = { prefix: '', separator: null, pad: 0, taskClass: 'none' } as const
const F1: CaseNumberPattern = { ...plain, family: 'F1', prefix: 'MliDno' }
const F2: CaseNumberPattern = { ...plain, family: 'F2', taskClass: 'required' }
const F3: CaseNumberPattern = {
  ...plain,
  family: 'F3',
  prefix: 'TRE',
  separator: ':',
  taskClass: 'optional',
}
const F4: CaseNumberPattern = { ...plain, family: 'F4', prefix: 'HEL', pad: 6 }
const F5: CaseNumberPattern = { ...plain, family: 'F5' }
const F6: CaseNumberPattern = { ...plain, family: 'F6', prefix: 'OPSI' }

/** The number that a text is, or a thrown error: for tests that need one. */
function numberOf(text: string, patterns?: readonly CaseNumberPattern[]): CaseNumber {
  const parsed = parseCaseNumber(text, patterns)
  if (!parsed.ok) throw new Error(`not a case number: ${text}`)
  return parsed.value
}

describe('the numbers of the table of authorities (domain.md 9.2)', () => {
  it.each([
    ['1 Mikkeli', 'MliDno-2018-1165', 'F1', 'MliDno', 2018, 1165, null],
    ['2 Kangasniemi', 'KNGDno-2022-414', 'F1', 'KNGDno', 2022, 414, null],
    ['3 Kuopio', '500/05.20.00/2016', 'F2', '', 2016, 500, '05.20.00'],
    ['3 Kuopio, four levels', '579/10.03.00.01/2021', 'F2', '', 2021, 579, '10.03.00.01'],
    ['3 Kuopio, short', '500/2016', 'F6', '', 2016, 500, null],
    ['5 Järvenpää', 'JARDno-2020-1031', 'F1', 'JARDno', 2020, 1031, null],
    ['6 Tampere', 'TRE:1770/00.01.03/2022', 'F3', 'TRE', 2022, 1770, '00.01.03'],
    ['7 Turku', '5139-2016', 'F5', '', 2016, 5139, null],
    ['8 Helsinki', 'HEL 2025-003983', 'F4', 'HEL', 2025, 3983, null],
    ['9 Kauniainen', '198/00.01.01/2017', 'F2', '', 2017, 198, '00.01.01'],
    ['10 Kotka', 'OPSI: 840/2014', 'F6', 'OPSI', 2014, 840, null],
    ['10 Kotka, bare', '840/2014', 'F6', '', 2014, 840, null],
    ['11 Länsi-Uusimaa', '5146/01.04.00/2023', 'F2', '', 2023, 5146, '01.04.00'],
    ['12 Kuntaliitto', '44/03.01.00/2025', 'F2', '', 2025, 44, '03.01.00'],
    ['12 Kuntaliitto, old', '20/80/2012', 'F2', '', 2012, 20, '80'],
    ['13 Kansallisarkisto', 'KA/12266/07.01.01.00/2022', 'F3', 'KA', 2022, 12266, '07.01.01.00'],
    ['13 Kansallisarkisto, old', 'AL/9815/07.01.01.00/2008', 'F3', 'AL', 2008, 9815, '07.01.01.00'],
    ['14 KKV', 'KKV/286/03.02/2025', 'F3', 'KKV', 2025, 286, '03.02'],
    ['15 valtioneuvosto', 'VN/5810/2021', 'F3', 'VN', 2021, 5810, null],
    ['15 VM', 'VM/1959/03.01.01/2017', 'F3', 'VM', 2017, 1959, '03.01.01'],
    ['16 Itä-Suomen AVI', 'ISAVI/1994/05.01.00/2001', 'F3', 'ISAVI', 2001, 1994, '05.01.00'],
    ['17 oikeuskansleri', 'OKV/231/1/2017', 'F3', 'OKV', 2017, 231, '1'],
    ['17 oikeusasiamies', 'EOAK/2802/2017', 'F3', 'EOAK', 2017, 2802, null],
    ['18 KHO', '20890/2020', 'F6', '', 2020, 20890, null],
    ['21 Oulu', 'OUKA/1234/00.02.01/2020', 'F3', 'OUKA', 2020, 1234, '00.02.01'],
    ['22 Vantaa', 'VD/1234/10.02.04.00/2020', 'F3', 'VD', 2020, 1234, '10.02.04.00'],
    ['23 Lahti', 'D/1234/02.08.00.00/2019', 'F3', 'D', 2019, 1234, '02.08.00.00'],
    ['24 Rovaniemi', 'ROIDno-2021-17', 'F1', 'ROIDno', 2021, 17, null],
    ['25 Espoo', '1234/10.02.03/2019', 'F2', '', 2019, 1234, '10.02.03'],
    ['a prefix with ä and ö (Corrections 14)', 'HäÖDno-2020-9', 'F1', 'HäÖDno', 2020, 9, null],
    ['five levels (Corrections 14)', '7/01.02.03.04.05/2024', 'F2', '', 2024, 7, '01.02.03.04.05'],
  ])('%s: %s is read and kept verbatim', (_who, text, family, prefix, year, n, taskClass) => {
    expect(parseCaseNumber(text)).toEqual({
      ok: true,
      value: { text, family, prefix, year, n, taskClass, codes: [] },
    })
  })

  it('reads the subject codes of Turku (row 7)', () => {
    expect(numberOf('5139-2016 (001, 101, 014, 111)')).toMatchObject({
      family: 'F5',
      n: 5139,
      year: 2016,
      codes: ['001', '101', '014', '111'],
    })
  })

  it.each([
    ['4 Haapajärvi: body, day and §', 'KHALL 17.12.2019 § 228'],
    ['18 an older number of a court', '2552/1/13'],
    ['19 a number cut short', 'Dnr: 452/…'],
    ['20 an archive number of a court', '17/0795/3'],
    ['a day', '16.11.2026'],
    ['a class alone', '05.20.00'],
    ['six levels', '7/01.02.03.04.05.06/2024'],
    ['a year of another age', 'MliDno-1018-1165'],
    ['a word and a year', 'Kokous 2025-14'],
    ['a name with a year', 'Talousarvio-2027-1'],
    ['a number inside a sentence', 'asia MliDno-2018-1165 on vireillä'],
    ['nothing', '  '],
  ])('%s is refused', (_what, text) => {
    const parsed = parseCaseNumber(text)
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'case-number/malformed', text } })
  })

  it.each([
    ['Asianro\u00A0500/05.20.00/2016', '500/05.20.00/2016'],
    ['Dnr: 452/2024', '452/2024'],
    ['  MliDno-2018-1165 ', 'MliDno-2018-1165'],
  ])('passes over the label and white space of %j', (printed, text) => {
    expect(numberOf(printed).text).toBe(text)
  })

  it('reads a hyphen and a space that do not break', () => {
    expect(numberOf('HEL\u00A02025\u2011003983')).toMatchObject({ family: 'F4', n: 3983 })
  })
})

describe('numbers of one organisation', () => {
  it('prints as configured what was written in other letters (R-REG-05)', () => {
    expect(numberOf('MLIDNO-2018-1165', [F1])).toMatchObject({ text: 'MliDno-2018-1165', prefix: 'MliDno' })
    expect(numberOf('hel 2025-3983', [F4]).text).toBe('HEL 2025-003983')
    expect(numberOf('840/2014', [F6])).toMatchObject({ text: 'OPSI: 840/2014', prefix: 'OPSI' })
  })

  it.each([
    ['another prefix', 'KNGDno-2018-1165', F1],
    ['another family', '500/2016', F1],
    ['no task class where it is demanded', '500/2016', F2],
    ['a task class where there is none', 'TRE:1/00.01/2022', { ...F3, taskClass: 'none' } as const],
    ['another separator', 'TRE/1/2022', F3],
    ['a foreign prefix', 'KOT: 840/2014', F6],
  ])('refuses %s', (_what, text, pattern) => {
    const parsed = parseCaseNumber(text, [pattern])
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'case-number/malformed', text } })
    const examples = parsed.ok ? [] : parsed.failure.examples
    expect(examples.map((example) => parseCaseNumber(example, [pattern]).ok)).toEqual([true])
  })

  it('reads a pattern whose task class may be left out in both forms', () => {
    const optional = { ...F2, taskClass: 'optional' } as const
    expect(numberOf('500/2016', [optional])).toMatchObject({
      family: 'F2',
      taskClass: null,
      text: '500/2016',
    })
    expect(numberOf('500/05.20.00/2016', [optional]).taskClass).toBe('05.20.00')
  })

  it('tries the patterns in their order', () => {
    expect(numberOf('500/2016', [F1, F2, { ...F6, prefix: '' }]).family).toBe('F6')
  })

  it('demands the task class before it prints a number that must hold it', () => {
    expect(needsTaskClass(F2)).toBe(true)
    expect(needsTaskClass(F3)).toBe(false)
    expect(() => formatCaseNumber(F2, { year: 2026, n: 1, taskClass: null })).toThrow('task class')
  })
})

describe('printing and reading', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'D', 'E', 'ä', 'Ö', 'å'),
    minLength: 1,
    maxLength: 8,
  })
  const digits = fc.integer({ min: 0, max: 99 }).map((level) => String(level).padStart(2, '0'))
  const levels = fc.array(digits, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'))
  const codes = fc.array(fc.integer({ min: 0, max: 999 }).map((code) => String(code).padStart(3, '0')))
  const pad = fc.integer({ min: 0, max: 8 })
  const patterns: fc.Arbitrary<CaseNumberPattern> = fc.oneof(
    fc.record({ prefix: letters, pad }).map((given) => ({ ...F1, ...given, prefix: `${given.prefix}Dno` })),
    fc
      .record({ pad, taskClass: fc.constantFrom('required', 'optional') })
      .map((given) => ({ ...F2, ...given })),
    fc
      .record({
        prefix: letters,
        pad,
        separator: fc.constantFrom(':', '/'),
        taskClass: fc.constantFrom('required', 'optional', 'none'),
      })
      .map((given) => ({ ...F3, ...given })),
    fc.record({ prefix: letters }).map((given) => ({ ...F4, ...given })),
    pad.map((given) => ({ ...F5, pad: given })),
    fc.record({ prefix: fc.oneof(letters, fc.constant('')), pad }).map((given) => ({ ...F6, ...given })),
  )
  const parts = fc.record({
    year: fc.integer({ min: 1900, max: 2199 }),
    n: fc.integer({ min: 1, max: 99_999_999 }),
    taskClass: levels,
    codes,
  })

  it('answer each other in every family', () => {
    fc.assert(
      fc.property(patterns, parts, fc.boolean(), (pattern, drawn, withClass) => {
        const taskClass =
          needsTaskClass(pattern) || (pattern.taskClass === 'optional' && withClass) ? drawn.taskClass : null
        const held = pattern.family === 'F5' ? drawn.codes : []
        const text = formatCaseNumber(pattern, { ...drawn, taskClass })
        const { family, prefix } = pattern
        const { year, n } = drawn
        const number = { text, family, prefix, year, n, taskClass, codes: held }
        expect(parseCaseNumber(text, [pattern])).toEqual({ ok: true, value: number })
        expect(parseCaseNumber(text)).toMatchObject({ ok: true, value: { text, prefix, year, n, taskClass } })
      }),
    )
  })
})

describe('order and sameness', () => {
  it('sorts by year and running number, not by the string (R-REG-06)', () => {
    const sorted = ['MliDno-2018-1165', 'MliDno-2018-99', 'MliDno-2017-1213', 'HEL 2018-000099']
      .map((text) => numberOf(text))
      .toSorted(compareCaseNumbers)
    expect(sorted.map(({ text }) => text)).toEqual([
      'MliDno-2017-1213',
      'HEL 2018-000099',
      'MliDno-2018-99',
      'MliDno-2018-1165',
    ])
    expect(compareCaseNumbers(numberOf('1/2020'), numberOf('1/2020'))).toBe(0)
  })

  it.each([
    ['MLIDNO-2018-1165', 'MliDno-2018-1165', true],
    ['500/2016', '500/05.20.00/2016', true],
    ['HEL 2025-003983', 'hel 2025-003983', true],
    ['5139-2016 (001)', '5139-2016', true],
    ['TRE:1770/2022', 'TRE:1770/00.01.03/2022', true],
    ['500/05.20.00/2016', '500/14.05.00/2016', false],
    ['500/2016', '501/2016', false],
    ['500/2016', '500/2017', false],
    ['MliDno-2018-1165', 'KNGDno-2018-1165', false],
    ['500/2016', '500-2016', false],
  ])('%s and %s name the same case: %s', (one, other, same) => {
    expect(sameCaseNumber(numberOf(one), numberOf(other))).toBe(same)
    expect(sameCaseNumber(numberOf(other), numberOf(one))).toBe(same)
  })
})
