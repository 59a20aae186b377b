import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A process that writes an output. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** when the process began, in ticks since the machine did; absent where the system does not say */
  readonly began?: string;
}

/** This process. */
export function thisOwner(): Owner {
  const began = beganAt(process.pid);
  return { pid: process.pid, host: hostname(), ...(began === undefined ? {} : { began }) };
}

/** The owner that a file names; nothing where it is cut off. */
export function ownerIn(text: string): Owner | undefined {
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<Owner>;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string")
      return undefined;
    return { pid, host, ...(typeof began === "string" ? { began } : {}) };
  } catch {
    return undefined;
  }
}

/** Whether the process still runs. Of another machine it cannot be known, and it counts as running. */
export function isAlive({ pid, host, began }: Owner): boolean {
  if (host !== hostname()) return true;
  // a number is given again: the same process began at the same time
  if (began !== undefined && beganAt(pid) !== began) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux says it in the 22nd field, after a name in brackets that may hold anything. */
function beganAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
