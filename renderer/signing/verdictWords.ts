import type { WhoseAnswer } from '../../api/contract/seal.ts'
import type { Say } from '../i18n/catalogue.ts'
import type { verificationWords } from '../i18n/verification.ts'

/** How a verdict is told: `ok` proven, `warn` look closer, `alert` changed, `neutral` not ours. */
export interface VerdictHead {
  readonly tone: 'ok' | 'warn' | 'alert' | 'neutral'
  readonly heading: string
}

export function verdictHead(answer: WhoseAnswer, say: Say<typeof verificationWords>): VerdictHead {
  const { provenance, verdict } = answer
  switch (provenance.answer) {
    case 'foreign':
      return { tone: 'neutral', heading: say('foreign') }
    case 'changed':
      return { tone: 'alert', heading: say('changed') }
    case 'earlier':
      return {
        tone: 'warn',
        heading: say('earlier', { version: provenance.record.version, newest: provenance.newest }),
      }
    case 'same': {
      const { version } = provenance.record
      if (provenance.signaturesGone > 0) return { tone: 'warn', heading: say('signaturesGone', { version }) }
      if (verdict.verdict === 'valid') return { tone: 'ok', heading: say('sameSigned', { version }) }
      if (verdict.verdict === 'unsigned') return { tone: 'ok', heading: say('same', { version }) }
      return { tone: 'warn', heading: say('sameWeak', { version }) }
    }
  }
}
