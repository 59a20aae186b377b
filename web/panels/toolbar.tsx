import { hidesNothing } from "../state/filters.ts";
import { openOrAsk } from "./add-or-alone.tsx";
import { Downloads } from "./downloads.tsx";
import { FilterCard } from "./filter-card.tsx";
import { toggleFullScreen } from "./full-screen.ts";
import { Icon, type IconName } from "./icon.tsx";
import { LookCard } from "./look-card.tsx";
import { Menu } from "./menu.tsx";
import type { Panel, PanelTools } from "./panel.ts";
import { Views } from "./views.tsx";

/** Camera, history, views, files and help, in groups. */
export const toolbar: Panel = { id: "toolbar", region: "corner", view: (tools) => <Toolbar {...tools} /> };

function Toolbar(tools: PanelTools) {
  const { store, stage, history } = tools;
  const { theme, view, hand, open } = store;
  const isTable = view.value !== "map";
  return (
    <div class="toolbar" role="toolbar" aria-label="View">
      <div class="group only-phone" data-menu>
        <Tool
          label="Legend"
          icon="legend"
          expanded={open.value === "Legend"}
          run={() => (open.value = open.value === "Legend" ? undefined : "Legend")}
        />
      </div>
      <div class="group">
        <Tool label="Zoom in" hint="+" icon="plus" run={() => stage()?.zoom(2)} more="only-wide" />
        <Tool label="Zoom out" hint="−" icon="minus" run={() => stage()?.zoom(0.5)} more="only-wide" />
        <Tool label="Show the whole graph" hint="0" icon="whole" run={() => stage()?.reset()} />
        <Tool label="Full screen" icon="screen" run={toggleFullScreen} more="only-wide" />
      </div>
      <div class="group">
        <Tool label="Undo" hint="Ctrl Z" icon="undo" run={history.undo} disabled={!history.canUndo.value} />
        <Tool
          label="Redo"
          hint="Ctrl Shift Z"
          icon="redo"
          run={history.redo}
          disabled={!history.canRedo.value}
        />
      </div>
      <div class="group only-wide">
        {(["rectangle", "lasso"] as const).map((name) => (
          <Tool
            key={name}
            label={name === "rectangle" ? "Select in a rectangle" : "Select with a lasso"}
            icon={name}
            pressed={hand.value === name}
            run={() => (hand.value = hand.value === name ? "pan" : name)}
          />
        ))}
      </div>
      <div class="group">
        <Menu store={store} name="Views" icon="views" isMarked={store.arrangement.value !== "map"}>
          <Views store={store} />
        </Menu>
        <Tool
          label="Table"
          hint="t"
          icon="table"
          pressed={isTable}
          run={() => (view.value = isTable ? "map" : "table")}
        />
        <Menu store={store} name="Filters" icon="filter" isMarked={!hidesNothing(store.filters.value)}>
          <FilterCard store={store} />
        </Menu>
        <Menu store={store} name="Appearance" icon="look">
          <LookCard store={store} />
        </Menu>
      </div>
      <div class="group">
        {tools.open !== undefined && <OpenFiles tools={tools} />}
        <Menu store={store} name="Download" icon="download">
          <Downloads {...tools} />
        </Menu>
      </div>
      <div class="group">
        <Tool
          label={theme.value === "dark" ? "Light theme" : "Dark theme"}
          icon={theme.value === "dark" ? "sun" : "moon"}
          run={() => (theme.value = theme.value === "dark" ? "light" : "dark")}
        />
        <Tool label="Help" hint="?" icon="help" run={() => (open.value = "Help")} more="only-wide" />
      </div>
    </div>
  );
}

function Tool({
  label,
  hint,
  icon,
  run,
  disabled = false,
  pressed,
  expanded,
  more,
}: {
  readonly label: string;
  /** the key that does the same */
  readonly hint?: string;
  readonly icon: IconName;
  readonly run: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** a further CSS class */
  readonly more?: string;
}) {
  return (
    <button
      type="button"
      class={more}
      aria-label={label}
      title={hint === undefined ? label : `${label} (${hint})`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}

function OpenFiles({ tools }: { readonly tools: PanelTools }) {
  return (
    <label class="open-files" title="Open files with papers; they stay on this machine">
      <Icon name="open" />
      <input
        type="file"
        multiple
        aria-label="Open files with papers"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          openOrAsk(tools, files);
        }}
      />
    </label>
  );
}
