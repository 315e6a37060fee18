import type { Words } from '../words.ts'

export type DocumentFailure =
  | { readonly code: 'document/not-decided'; readonly title: string }
  | { readonly code: 'document/officer-decision'; readonly title: string }
  /** `file` is empty when none was named. */
  | { readonly code: 'export/unknown-format'; readonly file: string }

export const documentFailureText = {
  'document/not-decided': {
    fi: 'Asiasta ”{title}” ei ole vielä päätöstä, joten siitä ei voi antaa otetta. Vie asiakohta tai esityslista.',
    sv: 'I ärendet ”{title}” finns ännu inget beslut, så inget utdrag kan ges. Exportera ärendepunkten eller föredragningslistan.',
    en: 'There is no decision yet on "{title}", so no extract can be given. Export the item or the agenda.',
  },
  'document/officer-decision': {
    fi: '”{title}” on viranhaltijan päätettävä asia, jolla ei ole toimielimen pöytäkirjaa. Valitse toimielimen asiakohta.',
    sv: '”{title}” avgörs av en tjänsteinnehavare och har inget organs protokoll. Välj en ärendepunkt i ett organ.',
    en: '"{title}" is decided by an officer and has no minutes of a body. Choose an item of a body.',
  },
  'export/unknown-format': {
    fi: 'Nimeä kirjoitettava tiedosto, jonka pääte on .docx, .html tai .txt: --to TIEDOSTO (nyt ”{file}”).',
    sv: 'Ange filen som ska skrivas, med ändelsen .docx, .html eller .txt: --to FIL (nu ”{file}”).',
    en: 'Name the file to write, ending in .docx, .html or .txt: --to FILE (now "{file}").',
  },
} satisfies Record<DocumentFailure['code'], Words>
