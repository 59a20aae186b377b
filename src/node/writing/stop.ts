const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** A disk that hangs must not keep the program; milliseconds. */
const LONGEST = 3000;

/** The run was stopped from outside. */
export class Stopped extends Error {
  readonly exitCode: number;
  constructor(signal: (typeof SIGNALS)[number]) {
    super("stopped");
    this.exitCode = CODES[signal];
  }
}

/**
 * Runs work that has something to tidy up. A signal does not end it at once: the work asks `check` between its steps,
 * tidies up and ends by itself, or is ended after three seconds.
 */
export async function stoppable<Result>(work: (check: () => void) => Promise<Result>): Promise<Result> {
  let stopped: Stopped | undefined;
  let end: NodeJS.Timeout | undefined;
  const check = (): void => {
    if (stopped !== undefined) throw stopped;
  };
  const onSignal = (signal: (typeof SIGNALS)[number]): void => {
    stopped ??= new Stopped(signal);
    const { exitCode } = stopped;
    end ??= setTimeout(() => process.exit(exitCode), LONGEST).unref();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    const result = await work(check);
    check();
    return result;
  } finally {
    clearTimeout(end);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
