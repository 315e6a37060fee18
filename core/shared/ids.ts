/** A string that has been parsed as one kind of thing and carries that kind as its type. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

export type OrganisationId = Brand<string, 'OrganisationId'>
export type BodyId = Brand<string, 'BodyId'>
export type PersonId = Brand<string, 'PersonId'>
export type CaseId = Brand<string, 'CaseId'>
export type ItemId = Brand<string, 'ItemId'>
export type MeetingId = Brand<string, 'MeetingId'>
export type BlockId = Brand<string, 'BlockId'>
export type ClauseId = Brand<string, 'ClauseId'>

/** Brands a string that the Ids port made, or that was read back from storage or from checked data. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which kind of id it is
export const asId = <Id extends Brand<string, string>>(text: string): Id =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where an id gets its brand
  text as Id
