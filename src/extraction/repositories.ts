import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** The address of one repository: its owner and its name. */
const REPOSITORY =
  /(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gitlab\.cern\.ch|git\.[\w-]+(?:\.[\w-]+)+)\/([\w.-]+)\/([\w.-]+)/gi;

/**
 * Software that a paper points to. Where the paper presents one tool already the address is more evidence for
 * it; else the repository itself is the tool, called by its own name.
 */
export const repositories: Step = {
  id: "repositories",
  run(_paper, texts, { found }) {
    const tools = found.filter(({ entity }) => entity.kind === "tool");
    const addressed = texts.filter(({ plain }) => plain.text.includes("/"));
    const candidates = addressed.flatMap((text): Candidate[] =>
      [...text.plain.text.matchAll(REPOSITORY)].flatMap((match) => {
        const name = (match[2] ?? "").replace(/(?<!\.)\.+$/u, "").replace(/\.git$/u, "");
        if (!/\p{L}{2}/u.test(name)) return [];
        const own = tools.find(({ entity }) => slug(entity.name) === slug(name));
        return [candidate(text, match.index, match[0].replace(/(?<!\.)\.+$/u, ""), name, own)];
      }),
    );
    return { candidates };
  },
};

function candidate(
  { field }: FieldText,
  start: number,
  address: string,
  name: string,
  own?: Candidate,
): Candidate {
  const id: EntityId = `tool:${slug(name)}`;
  const url = address.startsWith("http") ? address : `https://${address}`;
  return {
    entity: own?.entity ?? { id, kind: "tool", name, aliases: [], url },
    field,
    start,
    end: start + address.length,
    confidence: own === undefined ? 0.6 : 0.9,
    rule: repositories.id,
    because: own === undefined ? "the address of a repository" : own.because,
    relation: "introduces",
  };
}
