import { communityOf } from "../../src/model/graph.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { plainText } from "../../src/text/plain.ts";
import { onlyNode, selectedCommunity, selectedNodes } from "../state/selection.ts";
import type { Store } from "../state/store.ts";

/** Says to screen readers what is selected. */
export function Announcer({ store }: { readonly store: Store }) {
  return (
    <p class="unseen" role="status" aria-label="Selected">
      {selectionLine(store)}
    </p>
  );
}

/** What is selected, in words; empty when nothing is. */
export function selectionLine({ index, selection, part }: Store): string {
  const selected = selection.value;
  if (selected === undefined) return "";
  if ("edge" in selected) return "A link is selected";
  const community = communityOf(index.analysed.analysis.communities, selectedCommunity(selected) ?? -1);
  if (community !== undefined) return `Community ${community.label.join(" · ")} selected`;
  const node = index.nodes.get(onlyNode(selected) ?? "");
  const nodes = selectedNodes(selected);
  const hidden = nodes.filter((id) => !part.value.ids.has(id)).length;
  const what =
    node === undefined ? `${nodes.length} nodes` : `${KINDS[node.kind].label} ${plainText(node.name).text}`;
  return `${what} selected${hidden > 0 ? `, ${hidden} hidden by filters` : ""}`;
}
