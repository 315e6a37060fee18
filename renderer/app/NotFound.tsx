import { MapPinOff } from 'lucide-react'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/States.tsx'
import { goTo } from './router.ts'

/** An address that leads nowhere. */
export function NotFound() {
  const say = useWords(appWords)
  return (
    <EmptyState
      icon={MapPinOff}
      level={1}
      title={say('notFoundTitle')}
      acts={
        <Button kind="main" onPress={() => goTo('#/')}>
          {say('notFoundAct')}
        </Button>
      }
    >
      {say('notFoundText')}
    </EmptyState>
  )
}
