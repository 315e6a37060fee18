import type { SigningStory } from '../../api/contract/signing.ts'
import type { Option } from '../ui/Choice.tsx'

/** Those who are still missing, to choose from. */
export const missingSigners = ({ signers }: SigningStory): readonly Option[] =>
  signers
    .filter(({ state }) => state === 'missing')
    .map(({ signer }) => ({ value: signer.name, text: signer.name, hint: signer.role }))
