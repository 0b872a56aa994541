import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  readonly isOpen?: boolean;
  /** Whether a click beside it closes it too. */
  readonly isDismissable?: boolean;
  /** Whether not even Escape closes it. */
  readonly isHeld?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A wide window over the page, for what needs the reader’s whole attention. */
export function ModalWindow({
  isOpen = true,
  isDismissable = true,
  isHeld = false,
  onClose,
  children,
}: Props) {
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isKeyboardDismissDisabled={isHeld}
      isDismissable={isDismissable && !isHeld}
    >
      <Modal className="modal wide">
        <Dialog>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
