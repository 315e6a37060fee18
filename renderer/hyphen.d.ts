interface HyphenateOptions {
  readonly minWordLength?: number
}

declare module 'hyphen/fi' {
  export function hyphenateSync(text: string, options?: HyphenateOptions): string
}

declare module 'hyphen/sv' {
  export function hyphenateSync(text: string, options?: HyphenateOptions): string
}
