import type { Files } from "./files.ts";
import { releaseLock, takeLock } from "./lock.ts";
import { workPlace } from "./work-place.ts";

/** Repairs what a stopped run left where an output should stand and does not; otherwise it touches nothing. */
export async function repairLeft(files: Files, target: string, ours: readonly string[]): Promise<void> {
  const place = workPlace(target);
  if ((await files.standing(target)) !== undefined || (await files.standing(place.work)) === undefined)
    return;
  await takeLock(files, place, ours);
  await releaseLock(files, place);
}
