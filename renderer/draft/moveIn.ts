/** The list with the member at `from` at the place `to`; a place outside the list changes nothing. */
export const moveIn = <T>(all: readonly T[], from: number, to: number): readonly T[] =>
  to < 0 || to >= all.length ? all : all.toSpliced(from, 1).toSpliced(to, 0, ...all.slice(from, from + 1))
