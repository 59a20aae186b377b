import { useRef, useState } from "preact/hooks";
import { plainText } from "../../src/text/plain.ts";
import { MOST_GIVEN } from "../state/asked.ts";
import type { Blank } from "../state/questions.ts";
import { KindMark } from "./kind-mark.tsx";
import type { PanelTools } from "./panel.ts";

/** Nodes that are offered for a blank. */
const MOST = 6;

/** What fills a blank, and who is told of it. */
interface Filling<Kind extends Blank> {
  readonly tools: PanelTools;
  readonly blank: Kind;
  /** ids of nodes in the order of choice, or one year */
  readonly values: readonly string[];
  readonly onFill: (values: readonly string[]) => void;
}

/** A blank in a question: a box that offers nodes as one types and keeps those that are chosen, or takes a year. */
export function AskBlank({ tools, blank, values, onFill }: Filling<Blank>) {
  if ("kinds" in blank) return <NodesBlank tools={tools} blank={blank} values={values} onFill={onFill} />;
  return (
    <YearBlank hint={blank.hint} onYear={(year) => onFill(year === "" ? [] : [year])} year={values[0]} />
  );
}

function YearBlank({
  hint,
  year = "",
  onYear,
}: {
  readonly hint: string;
  readonly year: string | undefined;
  readonly onYear: (year: string) => void;
}) {
  return (
    <input
      type="text"
      inputMode="numeric"
      class="blank year"
      aria-label={hint}
      placeholder={hint}
      maxLength={4}
      value={year}
      onInput={({ currentTarget }) =>
        /^(?:\d{4})?$/u.test(currentTarget.value) && onYear(currentTarget.value)
      }
    />
  );
}

function NodesBlank({ tools, blank, values, onFill }: Filling<Extract<Blank, { readonly kinds: unknown }>>) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const hits = tools
    .search(typed)
    .hits.filter(({ id, kind }) => blank.kinds.includes(kind) && !values.includes(id))
    .slice(0, MOST);
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setTyped("");
    setActive(0);
    onFill([...values, id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setActive(Math.min(hits.length - 1, active + 1));
    else if (event.key === "ArrowUp") setActive(Math.max(0, active - 1));
    else if (event.key === "Enter") choose(hits[active]?.id);
    else if (event.key === "Backspace" && typed === "") onFill(values.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Chosen
        tools={tools}
        ids={values}
        onRemove={(id) => {
          onFill(values.filter((other) => other !== id));
          box.current?.focus();
        }}
      />
      <span class="blank-of-node">
        <input
          ref={box}
          type="text"
          class="blank"
          role="combobox"
          aria-label={blank.hint}
          placeholder={values.length === 0 ? blank.hint : "one more …"}
          readOnly={values.length >= MOST_GIVEN}
          aria-expanded={hits.length > 0}
          aria-autocomplete="list"
          aria-controls="offered"
          aria-activedescendant={hits.length > 0 ? `offer-${active}` : undefined}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
          }}
          onBlur={() => setTyped("")}
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
    </>
  );
}

/** Nodes that fill a blank, each a button that takes it out. */
function Chosen({
  tools: { store },
  ids,
  onRemove,
}: {
  readonly tools: PanelTools;
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}) {
  return ids
    .flatMap((id) => store.index.nodes.get(id) ?? [])
    .map(({ id, kind, name }) => {
      const text = plainText(name).text;
      return (
        <button
          key={id}
          type="button"
          class="chip given"
          aria-label={`Take ${text} out of the question`}
          title={`Take ${text} out of the question`}
          onClick={() => onRemove(id)}
        >
          <KindMark kind={kind} /> <span class="row-name">{text}</span> ×
        </button>
      );
    });
}
