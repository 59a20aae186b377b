import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { counted } from "../../src/model/counted.ts";
import { askedOf, type Asked as AskedNow } from "../state/asked.ts";
import { QUESTIONS, questionText, type Line, type Question } from "../state/questions.ts";
import { selectedNodes } from "../state/selection.ts";
import { AskBlank } from "./ask-blank.tsx";
import { KindMark } from "./kind-mark.tsx";
import type { Panel, PanelTools } from "./panel.ts";

/** The questions that people come with, each answered by a list beside the graph. */
export const ask: Panel = {
  id: "ask",
  region: "left",
  view: (tools) => (tools.store.asked.value === undefined ? undefined : <Ask {...tools} />),
};

function Ask(tools: PanelTools) {
  const { asked } = tools.store;
  const question = QUESTIONS.find(({ id }) => id === asked.value?.id);
  return (
    <section class="ask" aria-label="Questions" data-open="true">
      <button
        type="button"
        class="close"
        aria-label="Close the questions"
        onClick={() => (asked.value = undefined)}
      >
        ×
      </button>
      <h2>What do you want to know?</h2>
      <ul class="questions">
        {QUESTIONS.map((one) => (
          <li key={one.id}>
            {one === question ? (
              <Asked tools={tools} question={one} />
            ) : (
              <button type="button" class="link" onClick={() => (asked.value = begun(one, tools))}>
                {questionText(one)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question whose first blank is what is selected, where that fits. */
export function begun(question: Question, { store }: PanelTools): AskedNow {
  return askedOf(question, selectedNodes(store.selection.peek()), store.index);
}

function Asked({ tools, question }: { readonly tools: PanelTools; readonly question: Question }) {
  const { asked, answered } = tools.store;
  const given = asked.value?.given ?? [];
  const fill = (at: number, values: readonly string[]) => {
    const next = question.blanks.map((_, place) => (place === at ? values : (given[place] ?? [])));
    asked.value = { id: question.id, given: next };
  };
  const lines = useComputed(() => answerOf(question, tools));
  useEffect(() => {
    answered.value = lines.value === undefined ? undefined : new Set(lines.value.flatMap(({ ids }) => ids));
    return () => (answered.value = undefined);
  }, [lines.value]);
  return (
    <>
      <p class="asked">
        {question.words.map((words, at) => {
          const blank = question.blanks[at];
          return (
            <span key={words}>
              {words}{" "}
              {blank !== undefined && (
                <AskBlank
                  tools={tools}
                  blank={blank}
                  values={given[at] ?? []}
                  onFill={(values) => fill(at, values)}
                />
              )}
            </span>
          );
        })}
      </p>
      {lines.value !== undefined && <Lines lines={lines.value} tools={tools} question={question} />}
    </>
  );
}

/** Absent while a blank is empty. */
function answerOf(question: Question, { store, rows }: PanelTools): readonly Line[] | undefined {
  const { index } = store;
  const given = question.blanks.map((blank, at) => {
    const values = store.asked.value?.given[at] ?? [];
    // what was corrected meanwhile may be gone
    return "kinds" in blank ? values.filter((id) => index.nodes.has(id)) : values;
  });
  if (given.some(({ length }) => length === 0)) return undefined;
  // reasons are sentences: asked again when they are here
  void store.hasEvidence.value;
  return question.answer({ index, rows }, given);
}

function Lines({
  lines,
  tools: { store, stage },
  question,
}: {
  readonly lines: readonly Line[];
  readonly tools: PanelTools;
  readonly question: Question;
}) {
  return (
    <>
      <p class="quiet" role="status">
        {lines.length === 0 ? question.nothing : counted(lines.length, "answer")}
      </p>
      <ol class="answers">
        {lines.map(({ ids, kind, text, note, hops }) => (
          <li key={`${ids.join(" ")} ${text}`}>
            <button
              type="button"
              class="link"
              onClick={() => {
                store.selection.value = { nodes: ids };
                stage()?.show(ids);
              }}
            >
              <KindMark kind={kind} /> {text}
            </button>
            <details>
              <summary>{note}</summary>
              <ul class="hops">
                {hops.map((hop) => (
                  <li key={hop}>{hop}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
