import type { EntityId } from "../model/kinds.ts";
import { slug } from "../text/slug.ts";
import type { Candidate, FieldText, Step } from "./step.ts";

/** The address of one repository: its owner and its name. */
const REPOSITORY =
  /(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gitlab\.cern\.ch|git\.[\w-]+(?:\.[\w-]+)+)\/([\w.-]+)\/([\w.-]+)/gi;

/**
 * Software that a paper points to. Where the paper names it already, as a tool, a method or a dataset, the address is
 * more evidence for that; else the repository itself is the tool, called by its own name.
 */
export const repositories: Step = {
  id: "repositories",
  run(_paper, texts, { found }) {
    const own = found.filter(({ entity }) => /^(?:tool|method|dataset)$/u.test(entity.kind));
    const addressed = texts.filter(({ plain }) => plain.text.includes("/"));
    const candidates = addressed.flatMap((text): Candidate[] =>
      [...text.plain.text.matchAll(REPOSITORY)].flatMap((match) => {
        const name = (match[2] ?? "").replace(/(?<!\.)\.+$/u, "").replace(/\.git$/u, "");
        if (!/\p{L}{2}/u.test(name)) return [];
        const named = own.find((one) => isNamed(one, name));
        // "using Ripple (https://…)" says itself what is done with it
        const aside = named !== undefined && /[([]\s?$/u.test(text.plain.text.slice(0, match.index));
        const found = candidate(text, match.index, match[0].replace(/(?<!\.)\.+$/u, ""), name, named);
        return [aside ? found : { ...found, relation: "introduces" }];
      }),
    );
    return { candidates };
  },
};

/** Whether a repository bears a name, or the name of what the paper presents with more behind it: `SRE-DG` of SRE. */
function isNamed({ entity, relation }: Candidate, repository: string): boolean {
  const [one, two] = [slug(entity.name), slug(repository)];
  return one === two || (relation === "introduces" && one.length > 2 && two.startsWith(`${one}-`));
}

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
  };
}
