import { Unplug } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/States.tsx'

interface Props {
  readonly place: string
  readonly children: ReactNode
}

/** Where it broke; `null`: it has not. */
interface State {
  readonly brokenAt: string | null
}

/** A bug in a view stays in the view: the shell lives, going elsewhere works, and the view can be opened again. */
export class Broken extends Component<Props, State> {
  override state: State = { brokenAt: null }

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.place })
  }

  static getDerivedStateFromError(): State {
    return { brokenAt: '' }
  }

  override render(): ReactNode {
    const { brokenAt } = this.state
    if (brokenAt === null || (brokenAt !== '' && brokenAt !== this.props.place)) return this.props.children
    return <BrokenView onAgain={() => this.setState({ brokenAt: null })} />
  }
}

function BrokenView({ onAgain }: { readonly onAgain: () => void }) {
  const say = useWords(appWords)
  return (
    <EmptyState
      icon={Unplug}
      level={1}
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
