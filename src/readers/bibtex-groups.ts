import { isGroup, isPlural, singularGroup } from "../text/group-names.ts";

/** What closes the name of a company. */
const COMPANY = /,\s(?:Inc|Ltd|LLC|GmbH)\.?$/u;

/**
 * The authors of an entry where groups in braces, which are one name whatever stands in them, can be told from
 * persons without their braces: `{Foam Group, Some University}` loses its comma, `{The ATLAS and CMS Collaborations}`
 * are two. Other braces stay as they are: many lists of persons stand in them as a whole.
 */
export function withWholeGroups(authors: string): string {
  return authors.replace(/(?<=^|\sand\s)\{([^{}]+)\}(?=\sand\s|$)/gu, (whole, name: string) => {
    if (isPlural(name)) return groupsOf(name).join(" and ");
    const [first = ""] = name.split(",");
    return isGroup(first) || COMPANY.test(name) ? `{${name.replace(/ ?, ?/gu, " ")}}` : whole;
  });
}

function groupsOf(names: string): string[] {
  return names
    .replace(/^The\s/u, "")
    .split(/\s?,\s(?:and\s)?|\sand\s/u)
    .map((name) => `{${singularGroup(name)}}`);
}
