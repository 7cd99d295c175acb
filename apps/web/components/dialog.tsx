'use client';

import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';

/**
 * What a page must be able to say at any time. An open modal makes everything behind it unreachable, so the modal
 * shows it as well, above its title.
 */
export const AboveDialogs = createContext<ReactNode>(null);

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end, the main one last. */
  actions?: ReactNode;
}

/**
 * A modal on the browser's own dialog element: it keeps the focus inside, closes with Esc and gives focus back.
 * It begins at the element with `data-autofocus`, else at the close button.
 */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = useTexts(parts);
  const above = useContext(AboveDialogs);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          {above}
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="btn quiet sm icon" aria-label={t.close} onClick={onClose}>
              <X size={20} aria-hidden="true" />
            </button>
          </div>
          <div className="dialog-body">
            {children}
            {actions && <div className="dialog-acts">{actions}</div>}
          </div>
        </>
      )}
    </dialog>
  );
}
