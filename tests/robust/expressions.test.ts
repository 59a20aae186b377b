import { describe, expect, it } from "vitest";
import { asked, attacksOn, clockTime, cpuTime } from "./attacks.ts";
import { builtDuring, literalsIn, type Written } from "./expressions.ts";
import { IS_LONG, tally } from "./tally.ts";

/** Characters of an attack: in small steps at first, so that the first of them ends even where an expression is exponential. */
const LENGTHS = [12, 24, 40, 80, 240, 600, ...(IS_LONG ? [12_000, 48_000] : [8000])];
/** Milliseconds that are too short to tell anything: a linear expression takes less for the longest attack. */
const SHORTEST = 12;
/** How much longer four times the text may take; a quadratic expression takes sixteen times as long. */
const GROWTH = 7;

/** Files whose expressions are only asked about so many characters around a name. */
const WINDOWS: Readonly<Record<string, number>> = {
  "src/extraction/role-cues.ts": 240,
  "src/extraction/presented.ts": 170,
  "src/extraction/coordinated.ts": 80,
  "src/extraction/exemplified.ts": 220,
};

describe("a regular expression", () => {
  it("takes time in proportion to what it is asked about", async (context) => {
    const literals = ["src", "web"].flatMap(literalsIn);
    expect(literals.length).toBeGreaterThan(300);
    const built = await allBuilt();
    expect(built.length).toBeGreaterThan(15);
    const cases = [...literals, ...built].map(
      (one) => [`${one.file} ${String(one.expression).slice(0, 100)}`, one] as const,
    );
    await tally(context, 3, cases, faultOf);
  });

  it.each([
    ["exponential", /^(?:\w+\s?)+$/u],
    ["nearly so", /\bthan\W+(?:[\w-]+\W+){0,5}$/u],
    ["quadratic", /\s+$/u],
    ["quadratic from a fixed start", /^Submitted\s+[^;]*\d{4}/u],
  ])("is found out where it is %s", (_, expression) => {
    expect(faultOf({ file: "", expression })).toMatch(/^\d+ ms for /u);
  });
});

/** What is put together from texts as each file is loaded. */
async function allBuilt(): Promise<readonly Written[]> {
  const modules = import.meta.glob(["../../src/**/*.ts", "!../../src/node/**"]);
  const built: Written[] = [];
  // those with a window use no other file with expressions: loaded first, what is put together meanwhile is theirs
  const paths = Object.keys(modules).toSorted(
    (one, two) => Number(fileOf(two) in WINDOWS) - Number(fileOf(one) in WINDOWS),
  );
  for (const path of paths)
    for (const expression of await builtDuring(async () => modules[path]?.()))
      built.push({ file: fileOf(path), expression });
  return built;
}

function fileOf(path: string): string {
  return path.replace("../../", "");
}

function faultOf({ file, expression }: Written): string | undefined {
  const most = WINDOWS[file] ?? Infinity;
  for (const length of new Set(LENGTHS.map((one) => Math.min(one, most)))) {
    const quarters = [...attacksOn(expression, length / 4)];
    for (const [at, attack] of [...attacksOn(expression, length)].entries()) {
      const time = shortestTime(expression, attack);
      if (time < SHORTEST) continue;
      const quarter = shortestTime(expression, quarters[at] ?? "");
      if (time > quarter * GROWTH || length < 1000)
        return `${Math.round(time)} ms for ${length} signs of ${JSON.stringify(attack.slice(0, 30))}, ${quarter.toFixed(1)} for a quarter`;
    }
  }
  return undefined;
}

/** The best of three where it is long at all. */
function shortestTime(expression: RegExp, attack: string): number {
  const work = (): unknown => asked(expression, attack);
  let time = clockTime(work);
  for (let round = 0; round < 3 && time > SHORTEST; round += 1) time = Math.min(time, cpuTime(work));
  return time;
}
