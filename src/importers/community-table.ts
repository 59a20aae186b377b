import { quote, type Problem } from "../model/problem.ts";
import { cellsOf, DELIMITERS } from "../readers/table-columns.ts";

/** Communities by id of the node, and what was not understood. */
export interface CommunityTable {
  readonly communities: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** How columns are called, in small letters: here, in Gephi, igraph, networkx and others. */
const ID_NAMES = ["id", "node", "name", "key"];
const COMMUNITY_NAMES = ["community", "modularity_class", "cluster", "membership", "group", "partition"];

/**
 * A table of nodes and their communities, a header first; other columns are left alone.
 *
 * @param file  as problems call it
 */
export function communityTable(file: string, text: string): CommunityTable {
  const [header = "", ...rows] = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  const columns = columnsIn(header);
  if (columns === undefined) return { communities: new Map(), problems: [noColumns(file, header)] };
  const { delimiter, idAt, communityAt } = columns;
  const communities = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const { cells } = cellsOf(row, delimiter);
    const [id = "", community = ""] = [cells[idAt]?.trim(), cells[communityAt]?.trim()];
    if (id === "" || community === "") problems.push(incomplete(file, at + 2, row));
    else communities.set(id, community);
  }
  return { communities, problems };
}

/** Which delimiter parts a header so that it has both columns, and where they stand. */
function columnsIn(
  header: string,
): { readonly delimiter: string; readonly idAt: number; readonly communityAt: number } | undefined {
  for (const delimiter of DELIMITERS) {
    const names = cellsOf(header, delimiter).cells.map((name) => name.trim().toLowerCase());
    const idAt = names.findIndex((name) => ID_NAMES.includes(name));
    const communityAt = names.findIndex((name) => COMMUNITY_NAMES.includes(name));
    if (idAt >= 0 && communityAt >= 0) return { delimiter, idAt, communityAt };
  }
  return undefined;
}

function noColumns(file: string, header: string): Problem {
  return {
    file,
    line: 1,
    what: `no columns for nodes and communities in ${quote(header)}`,
    done: "no communities were read",
    advice: "Begin with a header: id,community.",
  };
}

function incomplete(file: string, line: number, row: string): Problem {
  return {
    file,
    line,
    what: `no node or no community in ${quote(row)}`,
    done: "the line was left out",
    advice: "Give both, or leave the line out.",
  };
}
