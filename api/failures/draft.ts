import type { StalePart } from '../drafting.ts'
import type { Words } from '../words.ts'

/** Failures of writing an item. */
export type DraftFailure =
  /** Two people changed the same part. `parts` has both texts; nothing was saved. Save again on `version`. */
  | {
      readonly code: 'item/stale'
      readonly title: string
      readonly version: number
      readonly savedBy: string
      readonly savedAt: string
      readonly parts: readonly StalePart[]
    }
  | { readonly code: 'item/not-writable'; readonly title: string; readonly status: string }
  /** Errors stop the step; `codes` are the findings' codes, in order. */
  | {
      readonly code: 'item/has-errors'
      readonly title: string
      readonly count: number
      readonly codes: readonly string[]
    }
  | { readonly code: 'item/needs-role'; readonly name: string; readonly role: 'presenter' }
  | { readonly code: 'item/no-template'; readonly title: string }
  | { readonly code: 'item/change-settled'; readonly title: string }
  | { readonly code: 'item/no-attachment'; readonly title: string; readonly n: number }
  | { readonly code: 'item/attachment-without-file'; readonly title: string; readonly n: number }
  | { readonly code: 'item/attachment-lost'; readonly name: string; readonly n: number }
  | { readonly code: 'item/no-such-finding'; readonly key: string }
  | { readonly code: 'item/error-not-waivable'; readonly rule: string }
  | { readonly code: 'item/no-such-part'; readonly part: string }
  | { readonly code: 'item/own-language'; readonly title: string }
  | { readonly code: 'item/officer-decides'; readonly title: string }

export const draftFailureText = {
  'item/stale': {
    fi: '{savedBy} muutti samaa osiota. Mitään ei ylikirjoitettu. Valitse, kumpi teksti jää, tai yhdistä molemmat.',
    sv: '{savedBy} ändrade samma avsnitt. Ingenting skrevs över. Välj vilken text som blir kvar, eller förena båda.',
    en: '{savedBy} changed the same section. Nothing was overwritten. Choose which text stays, or merge both.',
  },
  'item/not-writable': {
    fi: 'Asiakohta ”{title}” on jo käsitelty, joten sen tekstiä ei muuteta. Kopioi siitä uusi asiakohta.',
    sv: 'Ärendepunkten ”{title}” har redan behandlats, så dess text ändras inte. Kopiera den till en ny ärendepunkt.',
    en: 'The item "{title}" has been handled already, so its text is not changed. Copy it into a new item.',
  },
  'item/has-errors': {
    fi: 'Virheitä korjattava ensin: {count}. Avaa asiakohdan ”{title}” tarkistus ja korjaa ne.',
    sv: 'Fel som måste rättas först: {count}. Öppna granskningen av ärendepunkten ”{title}” och rätta dem.',
    en: 'Errors to mend first: {count}. Open the review of the item "{title}" and mend them.',
  },
  'item/needs-role': {
    fi: 'Esittelijä hyväksyy tai palauttaa asiakohdan, mutta sinulla ({name}) ei ole esittelijän roolia. Vaihda rooli tai pyydä esittelijää.',
    sv: 'Föredraganden godkänner eller returnerar ärendepunkten, men du ({name}) har inte föredragandens roll. Byt roll eller be föredraganden.',
    en: 'The presenter approves or returns an item, but you ({name}) do not act as a presenter. Change your role or ask the presenter.',
  },
  'item/no-template': {
    fi: 'Asiakohta ”{title}” on kirjoitettu ilman mallipohjaa, joten sillä ei ole tosiasioita. Muuta tekstiä suoraan.',
    sv: 'Ärendepunkten ”{title}” är skriven utan mall, så den har inga uppgifter. Ändra texten direkt.',
    en: 'The item "{title}" was written without a template, so it has no facts. Change the text itself.',
  },
  'item/change-settled': {
    fi: 'Valinta on jo tehty tai virke on kirjoitettu uudelleen. Lue asiakohdan ”{title}” teksti ja jatka siitä.',
    sv: 'Valet har redan gjorts eller meningen har skrivits om. Läs texten i ärendepunkten ”{title}” och fortsätt därifrån.',
    en: 'The choice has been made already, or the sentence was rewritten. Read the item "{title}" and go on from there.',
  },
  'item/no-attachment': {
    fi: 'Asiakohdassa ”{title}” ei ole liitettä {n}. Tarkista liitteiden numerot.',
    sv: 'Ärendepunkten ”{title}” har ingen bilaga {n}. Kontrollera bilagornas nummer.',
    en: 'The item "{title}" has no attachment {n}. Check the numbers of the attachments.',
  },
  'item/attachment-without-file': {
    fi: 'Liitteestä {n} on kirjattu vain nimi (”{title}”). Lisää tiedosto vetämällä se liitteisiin.',
    sv: 'Av bilaga {n} finns bara namnet (”{title}”). Lägg till filen genom att dra den till bilagorna.',
    en: 'Only the name of attachment {n} ("{title}") is recorded. Add its file by dragging it to the attachments.',
  },
  'item/attachment-lost': {
    fi: 'Liitteen {n} tiedostoa {name} ei löydy tai se on muuttunut. Palauta se varmuuskopiosta tai lisää uudelleen.',
    sv: 'Filen {name} till bilaga {n} finns inte eller har ändrats. Återställ den från säkerhetskopian eller lägg till den igen.',
    en: 'The file {name} of attachment {n} is missing or has changed. Restore it from a backup or add it again.',
  },
  'item/no-such-finding': {
    fi: 'Huomautusta ei enää ole: teksti on muuttunut. Katso tarkistus uudelleen.',
    sv: 'Anmärkningen finns inte längre: texten har ändrats. Se granskningen på nytt.',
    en: 'The remark is no longer there: the text has changed. See the review again.',
  },
  'item/error-not-waivable': {
    fi: 'Virhettä ({rule}) ei voi ohittaa perustelulla. Korjaa se tekstiin tai tosiasioihin.',
    sv: 'Ett fel ({rule}) kan inte förbigås med en motivering. Rätta det i texten eller uppgifterna.',
    en: 'An error ({rule}) cannot be waived with a reason. Mend it in the text or the facts.',
  },
  'item/no-such-part': {
    fi: 'Tekstissä ei ole enää osaa ”{part}”, jota käännös koskee. Lue asiakohta uudelleen ja käännä sen nykyinen osa.',
    sv: 'Texten har inte längre delen ”{part}” som översättningen gäller. Läs ärendepunkten på nytt och översätt den nuvarande delen.',
    en: 'The text no longer has the part "{part}" that the translation is of. Read the item again and translate its present part.',
  },
  'item/own-language': {
    fi: 'Asiakohta ”{title}” on jo tällä kielellä. Valitse toinen kieli.',
    sv: 'Ärendepunkten ”{title}” är redan på detta språk. Välj det andra språket.',
    en: 'The item "{title}" is in this language already. Choose the other language.',
  },
  'item/officer-decides': {
    fi: 'Asiakohdasta ”{title}” päättää viranhaltija, joten sillä ei ole toimielimen esikatselua eikä tarkistusta. Tehty päätös on viranhaltijapäätöksissä.',
    sv: 'Ärendepunkten ”{title}” avgörs av en tjänsteinnehavare, så den saknar organets förhandsvisning och granskning. Ett fattat beslut finns bland tjänsteinnehavarbesluten.',
    en: 'The item "{title}" is decided by an officer, so it has no preview or review of a body. A decision that was made is among the officers’ decisions.',
  },
} satisfies Record<DraftFailure['code'], Words>
