import { basename, dirname, join } from "node:path";

/**
 * The folder beside an output in which it is made. Its very being there is the lock, and what stands in it says how far
 * a stopped run had come.
 */
export interface WorkPlace {
  readonly target: string;
  readonly parent: string;
  readonly work: string;
  /** who writes, so that a later run can tell whether that process still lives */
  readonly owner: string;
  /** the new output, file or folder */
  readonly fresh: string;
  /** the folder that stepped aside */
  readonly old: string;
}

/** @param target  absolute */
export function workPlace(target: string): WorkPlace {
  const parent = dirname(target);
  const work = join(parent, `.${basename(target)}.paperloom`);
  return {
    target,
    parent,
    work,
    owner: join(work, "owner.json"),
    fresh: join(work, "new"),
    old: join(work, "old"),
  };
}
