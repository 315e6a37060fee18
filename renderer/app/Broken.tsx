import { Component, type ReactNode } from 'react'
import { Unplug } from 'lucide-react'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/States.tsx'

/** A bug in a room stays in the room: the shell lives, and the view can be opened again. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <BrokenView onAgain={() => this.setState({ error: null })} />
  }
}

function BrokenView({ onAgain }: { readonly onAgain: () => void }) {
  const say = useWords(appWords)
  return (
    <EmptyState
      icon={Unplug}
      title={say('brokenTitle')}
      acts={
        <Button kind="main" onPress={onAgain}>
          {say('retry')}
        </Button>
      }
    >
      {say('brokenText')}
    </EmptyState>
  )
}
