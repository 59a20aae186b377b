const GROUP =
  /\b(?:[Cc]ollaborations?|[Cc]onsortium|[Gg]roups?|[Tt]eams?|TEAM|[Cc]ommunity|[Cc]ommittee|Workgroup|Task Force|Project)$/u;

/** There are persons by the name of Group. */
const PERSON = /^(?:\p{L}{1,2}\.[\s-]?){1,4}Group$/u;

/** Whether a name is that of a collaboration or another group, not of a person. */
export function isGroup(name: string): boolean {
  return GROUP.test(name) && !PERSON.test(name);
}

/** Whether a name stands for several groups, those before it included: `ICARUS and SBND Collaborations`. */
export function isPlural(name: string): boolean {
  return /\b[Cc]ollaborations$/u.test(name);
}

/** The name of one of several groups: `SBND Collaboration` from `SBND Collaborations`, and from `SBND`. */
export function singularGroup(name: string): string {
  return isGroup(name) ? name.replace(/s$/u, "") : `${name} Collaboration`;
}
