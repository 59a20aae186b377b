import { entityKindOf, type EntityId, type EntityKind } from "../model/kinds.ts";
import {
  correctionText,
  type Add,
  type Correction,
  type Different,
  type Ledger,
  type Rename,
  type Retype,
  type Same,
} from "./correction.ts";

/** Why a correction is not done, or what is odd about it. */
export interface Remark {
  /** place of the correction in its ledger */
  readonly at: number;
  readonly why: string;
  /** nothing was done */
  readonly refused: boolean;
}

/** What a ledger comes to, whatever graph it is for. */
export interface Settled {
  /** what a thing becomes; `undefined` where it is none. Things that are not here stay what they are */
  readonly goals: ReadonlyMap<EntityId, EntityId | undefined>;
  /** new names by the ids that things have in the end */
  readonly names: ReadonlyMap<EntityId, string>;
  readonly added: readonly Add[];
  /** by place */
  readonly remarks: readonly Remark[];
}

/** What is known while corrections are gone through. */
interface Draft {
  readonly goals: Map<EntityId, EntityId | undefined>;
  /** by what they have become: all that are one thing, each thing among its own */
  readonly members: Map<EntityId, ReadonlySet<EntityId>>;
  readonly names: Map<EntityId, string>;
  readonly apart: readonly Different[];
}

/**
 * Goes through the corrections in their order. What is said to be different holds for all of them, wherever it stands,
 * so that no chain of others joins the two.
 *
 * Settling says of every id what it becomes, and what an id becomes stays what it is: correcting twice is correcting
 * once.
 */
export function settle(ledger: Ledger): Settled {
  const apart = ledger.filter((one) => "different" in one);
  const draft: Draft = { goals: new Map(), members: new Map(), names: new Map(), apart };
  const added: Add[] = [];
  const remarks: Remark[] = [];
  for (const [at, correction] of ledger.entries()) {
    const remark = take(correction, draft);
    if (remark !== undefined) remarks.push({ at, ...remark });
    if ("add" in correction && remark === undefined) added.push(correction);
  }
  return { goals: draft.goals, names: draft.names, added, remarks };
}

type Answer = Omit<Remark, "at"> | undefined;

function take(correction: Correction, draft: Draft): Answer {
  if ("same" in correction) return takeSame(correction, draft);
  if ("rename" in correction) return takeName(correction, draft);
  if ("retype" in correction) return takeKind(correction, draft);
  if ("remove" in correction) {
    const now = become(correction.remove, draft);
    if (now !== undefined) for (const id of membersOf(now, draft)) draft.goals.set(id, undefined);
    return undefined;
  }
  if ("add" in correction)
    return become(correction.add, draft) === undefined ? gone(correction.add) : undefined;
  return correction.different === correction.from
    ? refused("a thing is not different from itself")
    : undefined;
}

function takeSame({ same, as }: Same, draft: Draft): Answer {
  const [one, other] = [become(same, draft), become(as, draft)];
  if (one === undefined || other === undefined) return gone(one === undefined ? same : as);
  if (one === other) return undefined;
  if ((entityKindOf(one) === "author") !== (entityKindOf(other) === "author")) return refused(PERSON);
  return join(one, other, draft);
}

function takeName({ rename, to }: Rename, draft: Draft): Answer {
  const now = become(rename, draft);
  if (now === undefined) return gone(rename);
  const before = draft.names.get(now);
  draft.names.set(now, to);
  if (before === undefined || before === to) return undefined;
  return odd(`it was called ${JSON.stringify(before)} by an earlier correction; the later name holds`);
}

function takeKind({ retype, to }: Retype, draft: Draft): Answer {
  const now = become(retype, draft);
  if (now === undefined) return gone(retype);
  const next = withKind(now, to);
  if (next === now) return undefined;
  if (entityKindOf(now) === "author" || to === "author") return refused(PERSON);
  const there = become(next, draft);
  if (there === undefined) return gone(next);
  // where it was of that kind before, its old id has become the new one
  const answer = join(now, there === now ? next : there, draft);
  if (answer !== undefined || now === retype || withKind(now, entityKindOf(retype)) !== retype) return answer;
  return odd(`an earlier correction made it a ${entityKindOf(now)}; the later kind holds`);
}

/** Makes one thing part of another, unless something in them is said to be different. */
function join(one: EntityId, other: EntityId, draft: Draft): Answer {
  const [joining, there] = [membersOf(one, draft), membersOf(other, draft)];
  const against = draft.apart.find(
    ({ different, from }) =>
      (joining.has(different) && there.has(from)) || (joining.has(from) && there.has(different)),
  );
  if (against !== undefined)
    return refused(`another correction says: ${correctionText(against, (id) => id)}`);
  for (const id of joining) draft.goals.set(id, other);
  draft.goals.set(other, other);
  draft.members.set(other, new Set([...there, ...joining]));
  const name = draft.names.get(other) ?? draft.names.get(one);
  draft.names.delete(one);
  if (name !== undefined) draft.names.set(other, name);
  return undefined;
}

/** What a thing has become so far. */
function become(id: EntityId, { goals }: Draft): EntityId | undefined {
  return goals.has(id) ? goals.get(id) : id;
}

function membersOf(id: EntityId, { members }: Draft): ReadonlySet<EntityId> {
  return members.get(id) ?? new Set([id]);
}

function withKind(id: EntityId, kind: EntityKind): EntityId {
  return `${kind}:${id.slice(entityKindOf(id).length + 1)}`;
}

const PERSON = "a person is no thing, and a thing no person";

function gone(id: EntityId): Answer {
  return refused(`an earlier correction says that ${id} is no thing of its own`);
}

function refused(why: string): Answer {
  return { why, refused: true };
}

function odd(why: string): Answer {
  return { why, refused: false };
}
