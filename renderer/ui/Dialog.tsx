import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

/**
 * Only for choosing a template, signing and irrevocable acts. `title` is the act; Esc leaves; the focus starts in the
 * first field (or in what has autoFocus) and returns to the opener. Acts stand in `foot`, the main one last.
 */
export const Dialog = ({
  title,
  open,
  onClose,
  remark,
  foot,
  children,
  width = '34rem',
}: {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** At the left of the foot: what is to be known before acting. */
  readonly remark?: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
  readonly width?: string
}) => (
  <ModalOverlay
    className="ui-scrim"
    isOpen={open}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
  >
    <Modal className="ui-modal" style={{ width: `min(${width}, calc(100vw - 2rem))` }}>
      <AriaDialog className="ui-dialog">
        <Heading slot="title" className="ui-dialog-title">
          {title}
        </Heading>
        <div className="ui-dialog-body">{children}</div>
        <div className="ui-dialog-foot">
          <span className="second ui-dialog-remark">{remark}</span>
          {foot}
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
