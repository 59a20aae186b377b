import type { Progress } from "../pipeline.ts";

/** A phase of long work that has ended. */
export interface PhaseTime {
  readonly phase: string;
  readonly seconds: number;
  /** what was done in it, as papers; absent where that is not counted */
  readonly done?: number;
}

/** Takes the time of phases that follow one another, as they are told. */
export class PhaseTimes {
  readonly #clock: () => number;
  readonly #ended: PhaseTime[] = [];
  #now: { readonly phase: string; readonly since: number; done?: number } | undefined;

  /** @param clock  milliseconds that only grow */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Goes on with a phase, or from the last one to the next. */
  tell({ phase, done, total }: Progress): void {
    if (this.#now?.phase !== phase) {
      this.end();
      this.#now = { phase, since: this.#clock() };
    }
    if (total !== undefined) this.#now.done = done;
  }

  /** The phase that is running has ended. */
  end(): void {
    if (this.#now === undefined) return;
    const { phase, since, done } = this.#now;
    const seconds = (this.#clock() - since) / 1000;
    this.#ended.push({ phase, seconds, ...(done === undefined ? {} : { done }) });
    this.#now = undefined;
  }

  /** Of the running phase: how much is done each second, and how many seconds are left; nothing where that is not known. */
  pace({
    done,
    total,
  }: Pick<Progress, "done" | "total">): { readonly perSecond: number; readonly left: number } | undefined {
    if (this.#now === undefined || total === undefined || done === 0) return undefined;
    const perSecond = done / ((this.#clock() - this.#now.since) / 1000);
    return perSecond > 0 && perSecond < Infinity
      ? { perSecond, left: (total - done) / perSecond }
      : undefined;
  }

  get ended(): readonly PhaseTime[] {
    return this.#ended;
  }
}

/** A line for each phase: seconds, its share of all, papers a second where they are counted; then all, and the most memory. */
export function profileTable(
  times: readonly PhaseTime[],
  peakBytes: number = process.resourceUsage().maxRSS * 1024,
): string {
  const whole = times.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = times.map(({ phase, seconds, done }) => {
    const pace = done === undefined || seconds === 0 ? "" : `  ${Math.round(done / seconds)} papers/s`;
    return `${row(phase, seconds, whole)}${pace}\n`;
  });
  const peak = `${Math.round(peakBytes / 1e6)} MB of memory at most\n`;
  return `${lines.join("")}${row("all", whole, whole)}\n${peak}`;
}

function row(name: string, seconds: number, whole: number): string {
  const share = whole === 0 ? 0 : Math.round((100 * seconds) / whole);
  return `${name.padEnd(18)} ${seconds.toFixed(1).padStart(8)} s ${String(share).padStart(3)} %`;
}
