import './noEval.ts'
import 'temporal-polyfill/global'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import 'virtual:suomifi-tokens.css'
import '../style/tokens.css'
import '../style/base.css'
import '../style/ui.css'
import '../style/shell.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { applySettings } from './settings.ts'
import { takeWebToken } from './transport.ts'

takeWebToken()
applySettings()

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
