import type { ComponentChildren } from "preact";
import type { Store } from "../state/store.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A button that opens a card above the toolbar, on a phone a sheet; one is open at a time. */
export function Menu({
  store: { open },
  name,
  icon,
  isMarked = false,
  children,
}: {
  readonly store: Store;
  readonly name: string;
  readonly icon: IconName;
  /** a dot on the button says that something is set */
  readonly isMarked?: boolean;
  readonly children: ComponentChildren;
}) {
  const isOpen = open.value === name;
  return (
    <div class="menu" data-menu>
      <button
        type="button"
        aria-label={name}
        title={name}
        aria-expanded={isOpen}
        data-marked={isMarked}
        onClick={() => (open.value = isOpen ? undefined : name)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && (
        <div class="menu-card" role="group" aria-label={name}>
          {children}
        </div>
      )}
    </div>
  );
}

/** Closes what is open when the reader presses elsewhere. Gives what ends it. */
export function connectMenus({ open }: Store): () => void {
  const onPointerDown = (event: PointerEvent) => {
    const inside = event.target instanceof Element && event.target.closest("[data-menu]") !== null;
    if (!inside) open.value = undefined;
  };
  addEventListener("pointerdown", onPointerDown, true);
  return () => removeEventListener("pointerdown", onPointerDown, true);
}
