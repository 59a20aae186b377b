import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Files } from "./files.ts";
import { isAlive, ownerIn, thisOwner } from "./owner.ts";
import { Refused } from "./refused.ts";
import { repair } from "./repair.ts";
import type { WorkPlace } from "./work-place.ts";

/** Longest time between making the working folder and naming its owner, in steps of 50 ms. */
const GRACE_STEPS = 20;

/**
 * Makes the working folder, which nobody else can while it stands. That of a run that ended without tidying up is
 * taken over, and what it left is repaired.
 *
 * @throws Error when another run writes there
 */
export async function takeLock(files: Files, place: WorkPlace, ours: readonly string[]): Promise<void> {
  if ((await owned(files, place)) === "taken over") await repair(files, place, ours);
}

/** Makes the working folder ours; once more where the run that had it ends and takes it away meanwhile. */
async function owned(files: Files, place: WorkPlace, tries = 3): Promise<"made" | "taken over"> {
  try {
    await files.makeFolder(place.work);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    try {
      if (await takeOver(files, place)) {
        await nameOwner(files, place);
        return "taken over";
      }
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
    }
    if (tries <= 1) throw busy(place);
    return owned(files, place, tries - 1);
  }
  try {
    await nameOwner(files, place);
    return "made";
  } catch (error) {
    // refused, another run was faster to put its name there, and the folder is its own
    if (!(error instanceof Refused)) await releaseLock(files, place).catch(() => undefined);
    throw error;
  }
}

/** Takes the working folder away. What a repair has to see again stays in it. */
export async function releaseLock(files: Files, place: WorkPlace): Promise<void> {
  const names = await files.names(place.work);
  if (names.some((name) => !name.startsWith("owner.json"))) throw new Error(`${place.work} is not empty`);
  for (const name of names) await files.removeFile(join(place.work, name));
  await files.removeFolder(place.work);
}

/**
 * The owner's name goes away by a rename, which of several runs succeeds for one.
 *
 * @returns whether there is still something to take over
 */
async function takeOver(files: Files, place: WorkPlace): Promise<boolean> {
  const standing = await files.standing(place.work);
  if (standing === undefined) return false;
  if (standing.sort !== "folder") throw new Refused(`${place.work} is in the way. Move it elsewhere.`);
  const found = await ownerOf(files, place);
  if (found === "alive") throw busy(place);
  if (found === "none") return true;
  const dead = `${place.owner}.${process.pid}`;
  await files.rename(place.owner, dead).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? busy(place) : error;
  });
  const taken = ownerIn(await files.head(dead));
  if (taken !== undefined && isAlive(taken)) {
    // between the look and the rename another run had taken over
    await files.rename(dead, place.owner);
    throw busy(place);
  }
  await files.removeFile(dead);
  return true;
}

async function ownerOf(files: Files, place: WorkPlace): Promise<"alive" | "dead" | "none"> {
  for (let step = 0; step < GRACE_STEPS; step++) {
    const standing = await files.standing(place.owner);
    const owner = standing?.sort === "file" ? ownerIn(await files.head(place.owner)) : undefined;
    if (owner !== undefined) return isAlive(owner) ? "alive" : "dead";
    await wait(50);
  }
  return (await files.standing(place.owner)) === undefined ? "none" : "dead";
}

async function nameOwner(files: Files, place: WorkPlace): Promise<void> {
  const file = await files.create(place.owner).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? busy(place) : error;
  });
  try {
    await file.write(JSON.stringify(thisOwner()));
  } finally {
    await file.close();
  }
}

function busy({ work }: WorkPlace): Error {
  return new Refused(`another run writes there now. If none does, remove ${work}`);
}
