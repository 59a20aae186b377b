import { describe, expect, it } from "vitest";
import { systemsIn } from "./read-paper.ts";

describe("a name in the letters of code", () => {
  it.each([
    [String.raw`Tracks are computed using \textsc{qenec} and plotted.`, ["tool qenec"]],
    [String.raw`We present a search code, \texttt{querberus}, written in Python.`, ["tool querberus"]],
    [String.raw`Spectra come from the {\sc Querloc} code.`, ["tool Querloc"]],
    [String.raw`Gradients of \texttt{quala\_x} flow.`, []], // nothing beside it speaks of software
    [String.raw`Maps of the {\sc Questia} simulations are used.`, ["dataset Questia"]], // data that a code made
    [String.raw`Clouds in \texttt{Quathena++} simulations survive.`, ["tool Quathena++"]],
    [String.raw`We use \texttt{qalox}. Later qalox is extended.`, ["tool qalox"]],
  ])("%s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it.each([
    String.raw`We observe [O {\sc iii}] with {\sc vii} lines.`, // ions
    String.raw`Attention uses \texttt{CLS} tokens.`,
    String.raw`It is in the \texttt{GitHub} repository.`,
    String.raw`An \texttt{entropy} prior favours this.`, // a word
  ])("is none in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });
});
