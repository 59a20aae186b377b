import type { ComponentChild } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Store } from "../state/store.ts";

/**
 * A dialog over the page, open while it is drawn; Escape and a click beside it close it.
 *
 * @param name  what `store.open` says while it is open
 * @param children  what stands in it, given what closes it: focus then returns to where it was
 */
export function Dialog({
  store: { open },
  name,
  title,
  kind = "",
  children,
}: {
  readonly store: Store;
  readonly name: string;
  readonly title: string;
  /** a class of its own */
  readonly kind?: string;
  readonly children: (close: () => void) => ComponentChild;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`.trim()}
      aria-labelledby={`title-of-${name}`}
      data-menu
      onClose={() => open.value === name && (open.value = undefined)}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div class="dialog-card">
        <h2 id={`title-of-${name}`}>{title}</h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
