import { X } from 'lucide-react'
import { Link, TooltipTrigger } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { classes } from '../ui/classes.ts'
import { Hyphenated } from '../ui/Hyphenated.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Tip } from '../ui/Tooltip.tsx'
import { closeObject, useOpenObjects, useUnsaved } from './place.ts'
import type { Room } from './room.ts'
import { rooms } from './rooms.ts'
import { addressTo } from './router.ts'

/** The rooms, with words or as a rail of icons; under them what is open. */
export function RoomsPane({
  here,
  pane,
}: {
  readonly here: Room | undefined
  readonly pane: 'wide' | 'rail'
}) {
  const say = useWords(appWords)
  return (
    <nav className={`rooms rooms-${pane}`} aria-label={say('rooms')} data-pane>
      <ul className="rooms-list">
        {rooms
          .filter(({ key, within }) => key !== null && within === undefined)
          .map((room) => (
            <li key={room.id}>
              <RoomLink room={room} here={isHere(room, here)} rail={pane === 'rail'} />
            </li>
          ))}
      </ul>
      {pane === 'wide' && <OpenObjects />}
      <ul className="rooms-list rooms-last">
        {rooms
          .filter(({ key, within }) => key === null && within === undefined)
          .map((room) => (
            <li key={room.id}>
              <RoomLink room={room} here={isHere(room, here)} rail={pane === 'rail'} />
            </li>
          ))}
      </ul>
    </nav>
  )
}

const isHere = ({ id }: Room, here: Room | undefined): boolean => id === (here?.within ?? here?.id)

function RoomLink({
  room,
  here,
  rail,
}: {
  readonly room: Room
  readonly here: boolean
  readonly rail: boolean
}) {
  const language = useLanguage()
  const { icon: Icon, name, Count } = room
  const link = (
    <Link
      className={classes('rooms-link', here && 'rooms-here')}
      href={addressTo(room.id)}
      {...(here ? { 'aria-current': 'page' } : {})}
      {...(rail ? { 'aria-label': name[language] } : {})}
    >
      <Icon className="icon" aria-hidden />
      {!rail && <span className="rooms-name">{name[language]}</span>}
      {!rail && Count && <Count />}
    </Link>
  )
  return rail ? (
    <TooltipTrigger delay={300}>
      {link}
      <Tip placement="right">{name[language]}</Tip>
    </TooltipTrigger>
  ) : (
    link
  )
}

function OpenObjects() {
  const say = useWords(appWords)
  const open = useOpenObjects()
  const unsaved = useUnsaved()
  if (open.length === 0) return null
  return (
    <>
      <h2 className="rooms-heading">{say('open')}</h2>
      <ul className="rooms-open">
        {open.map(({ address, name, room, lang }) => {
          const Icon = rooms.find(({ id }) => id === room)?.icon
          return (
            <li key={address}>
              <a href={address} className="rooms-object">
                {Icon && <Icon className="icon" aria-hidden />}
                <span className="rooms-name" lang={lang}>
                  <Hyphenated>{name}</Hyphenated>
                </span>
                {unsaved.has(address) && (
                  <span className="rooms-unsaved" role="img" aria-label={say('unsaved')} />
                )}
              </a>
              <IconButton
                icon={X}
                label={`${say('close')}: ${name}`}
                className="rooms-close"
                onPress={() => closeObject(address)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
