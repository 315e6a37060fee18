import { explainSealProblem } from '../../api/findings/seal.ts'
import { sealVerdictText } from '../../api/findings/sealDetails.ts'
import type { SealVerdict } from '../../core/document/verdict.ts'
import { addressTo } from '../app/router.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { fileProblems } from './SignatureList.tsx'
import { partWords } from './partWords.ts'

/** What the signatures are worth together: problems, coverage, trust, and what nobody signed. */
export function SealRemarks({ verdict }: { readonly verdict: SealVerdict }) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  const problems = fileProblems(verdict)
  const uncovered = partWords(verdict.coveredByNone, say)
  const isSigned = verdict.signatures.length > 0
  return (
    <>
      {problems.length > 0 && (
        <div className="seal-problems">
          <p className="label">{say('problems')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{explainSealProblem(problem, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="second">
        {sealVerdictText[verdict.verdict][language]} <Trust verdict={verdict} />
      </p>
      {isSigned && uncovered !== '' && <p className="second">{say('coveredByNone', { parts: uncovered })}</p>}
    </>
  )
}

function Trust({ verdict: { signatures } }: { readonly verdict: SealVerdict }) {
  const say = useWords(verificationWords)
  if (signatures.length === 0) return null
  if (signatures.every(({ trust }) => trust.trust === 'trusted')) return <>{say('allTrusted')}</>
  if (signatures.some(({ trust }) => trust.trust !== 'notChecked')) return null
  return (
    <>
      {say('noneChecked')} <a href={addressTo('settings', ['authorities'])}>{say('toAuthorities')}</a>
    </>
  )
}
