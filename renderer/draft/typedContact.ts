import type { Contact } from '../../core/draft/item.ts'

/** A contact as it is typed: `Helena Salo, palvelupäällikkö, helena.salo@suvantola.example, 015 555 0130`. */
export const contactLine = ({ name, title, email, phone }: Contact): string =>
  [name, title, email, phone].filter((word) => word !== null).join(', ')

/** A person who is not among the office's people: the name first, then title, address and number in any order. */
export function readContact(line: string): Contact {
  const [name = '', ...others] = line
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const take = (is: (word: string) => boolean): string | null => others.find(is) ?? null
  return {
    personId: null,
    name: name === '' ? null : name,
    title: take((word) => !isEmail(word) && !isPhone(word)),
    email: take(isEmail),
    phone: take(isPhone),
  }
}

const isEmail = (word: string): boolean => word.includes('@')

const isPhone = (word: string): boolean => /^[+(]?\d[\d\s()-]{4,}$/u.test(word)
