import { useLayoutEffect, useRef } from "preact/hooks";
import { plainText } from "../../src/text/plain.ts";
import { hasSheets } from "../stage/sheets.ts";
import { NODE_ACTIONS } from "./node-actions.ts";
import type { Panel, PanelTools } from "./panel.ts";

/** Room that the menu needs, so that it opens towards the middle near an edge, in pixels. */
const WIDTH = 250;
const HEIGHT = 300;

/** What can be done with one node, where it was pressed. */
export const nodeMenu: Panel = {
  id: "node-menu",
  region: "dock",
  view: (tools) =>
    tools.store.open.value === "Node" && tools.store.pressed.value !== undefined ? (
      <NodeMenu {...tools} {...tools.store.pressed.value} />
    ) : undefined,
};

function NodeMenu({
  id,
  x,
  y,
  ...tools
}: { readonly id: string; readonly x: number; readonly y: number } & PanelTools) {
  const { store } = tools;
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  useLayoutEffect(() => {
    items(menu.current)[0]?.focus();
    return () => before.current instanceof HTMLElement && before.current.focus();
  }, [id]);
  const place = hasSheets(document)
    ? {}
    : {
        left: `${Math.min(x, innerWidth - WIDTH)}px`,
        top: `${Math.max(8, Math.min(y, innerHeight - HEIGHT))}px`,
      };
  const name = plainText(store.index.nodes.get(id)?.name ?? id).text;
  return (
    <section class="node-menu" aria-label="Menu" data-menu style={place}>
      <p class="menu-name">{name}</p>
      <div
        ref={menu}
        role="menu"
        aria-label={name}
        onKeyDown={(event) => step(event, menu.current, () => (store.open.value = undefined))}
        onContextMenu={(event) => event.preventDefault()}
      >
        {NODE_ACTIONS.filter(({ isPossible }) => isPossible?.(tools, id) !== false).map((action) => (
          <button
            key={action.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              store.open.value = undefined;
              action.run(tools, id);
            }}
          >
            {action.label(tools, id)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Arrows, Home and End go through the items; Tab leaves, as in menus of programs. */
function step(event: KeyboardEvent, menu: HTMLElement | null, close: () => void): void {
  const all = items(menu);
  const at = all.findIndex((item) => item === document.activeElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const to = next[event.key];
  if (event.key === "Tab" || event.key === "Escape") close();
  else if (to === undefined) return;
  else all[to]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

function items(menu: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
}
