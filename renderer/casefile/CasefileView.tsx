import './casefile.css'
import type { Address } from '../app/router.ts'
import { CaseView } from './CaseView.tsx'
import { Register } from './Register.tsx'

/** `#/cases` is the register, `#/cases/SUVDno-2026-412` one case. */
export function CasefileView({ address }: { readonly address: Address }) {
  const [ref] = address.path
  return ref === undefined ? <Register address={address} /> : <CaseView caseRef={ref} address={address} />
}
