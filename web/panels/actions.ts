import { FOLDER_FORMATS } from "../../src/exporters/folder-formats.ts";
import { FILE_FORMATS } from "../../src/exporters/index.ts";
import { plainText } from "../../src/text/plain.ts";
import { tokens } from "../../src/text/tokens.ts";
import { ARRANGEMENT_NAMES, ARRANGEMENTS } from "../state/arrangements/arrangement.ts";
import { usefulColorings } from "../state/colorings/index.ts";
import { hidesNothing, openFilters } from "../state/filters.ts";
import { communityRows, kindRows } from "../state/legend-rows.ts";
import { MOST_LOOSE } from "../state/loose.ts";
import { QUESTIONS, questionText } from "../state/questions.ts";
import { onlyNode, selectedNodes } from "../state/selection.ts";
import { toggled, type Look, type Store } from "../state/store.ts";
import { openOrAsk } from "./add-or-alone.tsx";
import { begun } from "./ask.tsx";
import { toggleFullScreen } from "./full-screen.ts";
import { SHORTCUTS } from "./keys.ts";
import { NODE_ACTIONS } from "./node-actions.ts";
import type { PanelTools } from "./panel.ts";
import { saveGraph } from "./save-graph.ts";
import { copyLink, MOST_IN_SVG, savePng, saveSvg } from "./take-along.ts";

/** Something that the reader can have done by its name. */
export interface Action {
  readonly label: string;
  /** what it is done to, where the label does not say */
  readonly note?: string;
  /** keys that do the same */
  readonly shown?: readonly string[];
  readonly run: (tools: PanelTools) => void;
}

/** All that can be done now: first with what is selected, then with the view, with filters, and with files. */
export function actionsOf(tools: PanelTools): readonly Action[] {
  const { store } = tools;
  return [
    ...selectionActions(tools),
    ...SHORTCUTS.filter(({ isOnlyKey, isPossible }) => isOnlyKey !== true && isPossible?.(tools) !== false),
    { label: "Links as a table", run: () => (store.view.value = "links") },
    { label: "Full screen", run: toggleFullScreen },
    { label: "Select in a rectangle", run: () => (store.hand.value = "rectangle") },
    { label: "Select with a lasso", run: () => (store.hand.value = "lasso") },
    {
      label: store.theme.value === "dark" ? "Light theme" : "Dark theme",
      run: () => (store.theme.value = store.theme.value === "dark" ? "light" : "dark"),
    },
    ...["Views", "Filters", "Appearance", "Download"].map((label) => ({
      label,
      run: () => (store.open.value = label),
    })),
    ...(tools.report === undefined
      ? []
      : [
          {
            label: "Report: records, what was left out and held back",
            run: () => (store.open.value = "Report"),
          },
        ]),
    ...QUESTIONS.map((question) => ({
      label: questionText(question),
      run: () => (store.asked.value = begun(question, tools)),
    })),
    { label: "Corrections of yours", run: () => (store.open.value = "Corrections") },
    ...ARRANGEMENT_NAMES.map((name) => ({
      label: `View: ${ARRANGEMENTS[name].label.toLowerCase()}`,
      run: () => (store.arrangement.value = name),
    })),
    ...lookActions(store),
    ...filterActions(store),
    ...fileActions(tools),
  ];
}

/** Actions in whose label or note every word of a query begins some word; all of them for an empty query. */
export function matchingActions(actions: readonly Action[], query: string): readonly Action[] {
  const asked = tokens(query).map(({ key }) => key);
  if (asked.length === 0) return query.trim() === "" ? actions : [];
  return actions.filter(({ label, note = "" }) => {
    const words = tokens(`${label} ${note}`).map(({ key }) => key);
    return asked.every((term) => words.some((word) => word.startsWith(term)));
  });
}

function selectionActions(tools: PanelTools): readonly Action[] {
  const { selection, index } = tools.store;
  const id = onlyNode(selection.value);
  const note = plainText(index.nodes.get(id ?? "")?.name ?? "").text;
  return [
    ...(id === undefined
      ? []
      : NODE_ACTIONS.filter(({ isPossible }) => isPossible?.(tools, id) !== false).map(
          ({ label, run }): Action => ({ label: label(tools, id), note, run: () => run(tools, id) }),
        )),
    ...communityRows(index).map(({ number, label }) => ({
      label: `What community ${label.join(" · ")} is tied to`,
      run: () => (selection.value = { community: number }),
    })),
    ...(selection.value === undefined
      ? []
      : [{ label: "Clear the selection", run: () => (selection.value = undefined) }]),
    ...(selectedNodes(selection.value).length < 2
      ? []
      : [
          {
            label: "Find the selection on the map",
            run: () => tools.stage()?.show(selectedNodes(selection.value)),
          },
        ]),
  ];
}

function lookActions({ index, look, isLoose, arrangement, part }: Store): readonly Action[] {
  const set = (part: Partial<Look>) => () => (look.value = { ...look.value, ...part });
  return [
    ...usefulColorings(index).map(({ id, label }) => ({
      label: `Colour by ${label.toLowerCase()}`,
      run: set({ colorBy: id }),
    })),
    { label: "Size by links", run: set({ sizeBy: "degree" }) },
    { label: "Size by PageRank", run: set({ sizeBy: "pagerank" }) },
    { label: "Draw all nodes of one size", run: set({ sizeBy: "same" }) },
    { label: "Turn the map by 15°", run: set({ turn: (look.value.turn + 15) % 360 }) },
    { label: "Mirror the map", run: set({ mirror: !look.value.mirror }) },
    ...(arrangement.value === "map" && part.value.ids.size <= MOST_LOOSE
      ? [
          {
            label: isLoose.value ? "Stop the layout" : "Run the layout: new places for what is drawn",
            run: () => (isLoose.value = !isLoose.value),
          },
        ]
      : []),
    { label: look.value.edges ? "Hide edges" : "Draw edges", run: set({ edges: !look.value.edges }) },
  ];
}

function filterActions({ index, filters }: Store): readonly Action[] {
  const { hiddenKinds, hiddenCommunities, largest } = filters.value;
  const set = (part: Partial<typeof filters.value>) => () => (filters.value = { ...filters.value, ...part });
  return [
    ...(hidesNothing(filters.value)
      ? []
      : [{ label: "Show all: end every filter", run: () => (filters.value = openFilters(index)) }]),
    {
      label: largest.on
        ? "Show more than the largest connected part"
        : "Show only the largest connected part",
      run: set({ largest: { on: !largest.on } }),
    },
    ...kindRows(index).map(({ kind, name }) => ({
      label: `${verb(hiddenKinds.has(kind))} ${name.toLowerCase()}`,
      run: set({ hiddenKinds: toggled(hiddenKinds, kind) }),
    })),
    ...communityRows(index).map(({ number, label }) => ({
      label: `${verb(hiddenCommunities.has(number))} community ${label.join(" · ")}`,
      run: set({ hiddenCommunities: toggled(hiddenCommunities, number) }),
    })),
  ];
}

function verb(isHidden: boolean): string {
  return isHidden ? "Show" : "Hide";
}

/** Has the browser ask for files. */
function chooseFiles(use: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.addEventListener("change", () => use([...(input.files ?? [])]));
  input.click();
}

function fileActions({ store, session, open }: PanelTools): readonly Action[] {
  return [
    ...(open === undefined
      ? []
      : [
          {
            label: "Open files with papers",
            run: (tools: PanelTools) => chooseFiles((files) => openOrAsk(tools, files)),
          },
          {
            label: "Add files with papers to this graph",
            run: (tools: PanelTools) => chooseFiles((files) => openOrAsk(tools, files, "add")),
          },
        ]),
    ...(session.own.value === "kept"
      ? [{ label: "Forget everything that this browser keeps", run: () => (store.open.value = "Forget") }]
      : []),
    { label: "Copy link to this view", run: (tools) => void copyLink(tools) },
    { label: "Save a picture as PNG", run: savePng },
    ...(store.part.value.ids.size > MOST_IN_SVG ? [] : [{ label: "Save a picture as SVG", run: saveSvg }]),
    ...FILE_FORMATS.map((format) => ({
      label: `Save as ${format.label}`,
      run: (tools: PanelTools) => void saveGraph(format, tools),
    })),
    ...FOLDER_FORMATS.map((format) => ({
      label: `Save as ${format.label}, zipped`,
      run: (tools: PanelTools) => void saveGraph(format, tools),
    })),
  ];
}
