/** A document's title as the name of a file: what no file system takes is left out. */
export const fileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 120)
