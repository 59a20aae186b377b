import { useState } from "preact/hooks";
import { plainText } from "../../src/text/plain.ts";
import type { Blank } from "../state/questions.ts";
import { KindMark } from "./kind-mark.tsx";
import type { PanelTools } from "./panel.ts";

/** Nodes that are offered for a blank. */
const MOST = 6;

/** What fills a blank, and who is told of it. */
interface Filling<Kind extends Blank> {
  readonly tools: PanelTools;
  readonly blank: Kind;
  readonly value: string;
  readonly onFill: (value: string) => void;
}

/** A blank in a question: a box that offers nodes as one types, or takes a year. */
export function AskBlank({ tools, blank, value, onFill }: Filling<Blank>) {
  if ("kinds" in blank) return <NodeBlank tools={tools} blank={blank} value={value} onFill={onFill} />;
  return (
    <input
      type="text"
      inputMode="numeric"
      class="blank year"
      aria-label={blank.hint}
      placeholder={blank.hint}
      maxLength={4}
      value={value}
      onInput={({ currentTarget }) =>
        /^(?:\d{4})?$/u.test(currentTarget.value) && onFill(currentTarget.value)
      }
    />
  );
}

function NodeBlank({
  tools: { store, search },
  blank,
  value,
  onFill,
}: Filling<Extract<Blank, { readonly kinds: unknown }>>) {
  const node = store.index.nodes.get(value);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const shown = typed ?? (node === undefined ? "" : plainText(node.name).text);
  const hits =
    typed === undefined
      ? []
      : search(typed)
          .hits.filter(({ kind }) => blank.kinds.includes(kind))
          .slice(0, MOST);
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setTyped(undefined);
    onFill(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setActive(Math.min(hits.length - 1, active + 1));
    else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
    else if (event.key === "Enter") choose(hits[active]?.id);
    else return;
    event.preventDefault();
  };
  return (
    <span class="blank-of-node">
      <input
        type="text"
        class="blank"
        role="combobox"
        aria-label={blank.hint}
        placeholder={blank.hint}
        aria-expanded={hits.length > 0}
        aria-autocomplete="list"
        aria-controls="offered"
        aria-activedescendant={hits.length > 0 ? `offer-${active}` : undefined}
        value={shown}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      {hits.length > 0 && (
        <span id="offered" role="listbox" class="offered" aria-label={`Found for ${blank.hint}`}>
          {hits.map(({ id, kind, name }, at) => (
            <span
              key={id}
              id={`offer-${at}`}
              role="option"
              aria-selected={at === active}
              onPointerDown={(event) => {
                // before the box loses the focus
                event.preventDefault();
                choose(id);
              }}
            >
              <KindMark kind={kind} /> {name}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
