import { hopLines, reasonLine } from "../../src/analysis/reason-text.ts";
import type { Related } from "../../src/analysis/related.ts";
import { KindMark } from "./kind-mark.tsx";

/** What belongs with the selected thing; each answer opens to the sentences that tie the two. */
export function RelatedList({
  answers,
  visit,
}: {
  readonly answers: readonly Related[];
  readonly visit: (id: string) => void;
}) {
  if (answers.length === 0) return undefined;
  return (
    <section class="related">
      <h3>Named together with</h3>
      <ul>
        {answers.map((answer) => (
          <li key={answer.node.id}>
            <button type="button" class="link" onClick={() => visit(answer.node.id)}>
              <KindMark kind={answer.node.kind} /> {answer.node.name}
            </button>
            <details>
              <summary>{reasonLine(answer)}</summary>
              {answer.reasons.map((reason) => (
                <ul key={reason.nodes.map(({ id }) => id).join(" ")} class="hops">
                  {hopLines(reason).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
