import { EyeOff, Lock, UserRoundX } from 'lucide-react'
import type { Command } from '@tiptap/pm/state'
import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { PersonalCategory } from '../../core/shared/text.ts'
import { useCommands } from '../app/commands.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Menu, type MenuRow } from '../ui/Menu.tsx'
import { useDraft } from './draftContext.tsx'
import { markWords } from './editor/commands.ts'
import { focusText } from './editor/createEditor.ts'

/** Marks for personal data and secret words: a button each, or one for both where the bar is tight. */
export function MarkTools({ tight }: { readonly tight: boolean }) {
  const say = useWords(draftWords)
  const [asking, setAsking] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const personal = usePersonalRows()
  const secret: MenuRow = {
    id: 'secret',
    text: say('markSecret'),
    icon: Lock,
    keys: 'Ctrl+Shift+S',
    run: () => setAsking(true),
  }
  useCommands([{ ...secret, id: 'draft.secret', group: 'do', name: say('markSecret') }])
  return (
    <span className="draft-marks" ref={box}>
      {tight ? (
        <Menu label={say('markWords')} rows={[secret, ...personal]}>
          <Button kind="quiet" size="small" icon={EyeOff} className="draft-tool">
            {say('markWords')}
          </Button>
        </Menu>
      ) : (
        <>
          <Menu label={say('markPersonal')} rows={personal}>
            <Button kind="quiet" size="small" icon={UserRoundX} className="draft-tool">
              {say('personal')}
            </Button>
          </Menu>
          <Button kind="quiet" size="small" icon={Lock} className="draft-tool" onPress={secret.run}>
            {say('secret')}
          </Button>
        </>
      )}
      <Popover
        className="ui-popover draft-small-form"
        triggerRef={box}
        isOpen={asking}
        onOpenChange={setAsking}
        placement="bottom end"
        offset={4}
      >
        <SecretForm onClose={() => setAsking(false)} />
      </Popover>
    </span>
  )
}

const CATEGORIES: readonly PersonalCategory[] = [
  'name',
  'contact',
  'identityCode',
  'health',
  'economy',
  'other',
]

/** Personal data: of what kind, and whether needed until the appeal time ends. */
function usePersonalRows(): readonly MenuRow[] {
  const say = useWords(draftWords)
  const run = useMark()
  useCommands([
    {
      id: 'draft.personal',
      group: 'do',
      name: say('markPersonal'),
      keys: 'Ctrl+Shift+P',
      run: () => run(markWords('personal', { category: 'name', necessary: true })),
    },
  ])
  return CATEGORIES.flatMap((category) =>
    [true, false].map((necessary) => ({
      id: `${category} ${necessary}`,
      text: say(category),
      hint: say(necessary ? 'necessary' : 'unnecessary'),
      run: () => run(markWords('personal', { category, necessary })),
    })),
  )
}

function useMark(): (command: Command) => void {
  const { session } = useDraft()
  return (command) => {
    command(session.view.state, session.view.dispatch)
    focusText(session.view)
  }
}

/** Secret words are marked with the provision they are secret by. */
function SecretForm({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(draftWords)
  const run = useMark()
  const [ground, setGround] = useState('')
  const [asked, setAsked] = useState(false)
  const mark = (): void => {
    if (ground.trim() === '') return setAsked(true)
    onClose()
    run(markWords('secret', { ground: ground.trim() }))
  }
  return (
    <Dialog aria-label={say('markSecret')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mark()
        }}
      >
        <Field
          label={say('ground')}
          value={ground}
          onChange={setGround}
          placeholder={say('groundExample')}
          autoFocus
          error={asked && ground.trim() === '' ? say('groundMissing') : undefined}
        />
        <Button kind="main" size="small" type="submit">
          {say('markSecret')}
        </Button>
      </form>
    </Dialog>
  )
}
