import { NO_COMMUNITY } from "../state/graph-index.ts";
import type { Store } from "../state/store.ts";
import { communityName } from "../state/table.ts";
import { CommunityMark } from "./legend.tsx";

/** To which community a node belongs; a click tells more of it. */
export function CommunityLine({ number, store }: { readonly number: number; readonly store: Store }) {
  const { index, selection } = store;
  const name = communityName(index, number);
  return (
    <p class="community-line">
      {number === NO_COMMUNITY ? (
        <span class="quiet">
          <CommunityMark number={number} /> {name}
        </span>
      ) : (
        <button
          type="button"
          class="link"
          title="What this community is and what it is tied to"
          onClick={() => (selection.value = { community: number })}
        >
          <CommunityMark number={number} /> {name}
        </button>
      )}
    </p>
  );
}
