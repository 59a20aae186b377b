import { describe, expect, it } from "vitest";
import { placesIn, systemsIn } from "./read-paper.ts";

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
    String.raw`It is written in \texttt{C++} code.`, // a language
    String.raw`An \texttt{entropy} prior favours this.`, // a word
  ])("is none in: %s", (text) => {
    expect(systemsIn(text)).toEqual([]);
  });

  it("is one thing wherever it stands, in other letters too", () => {
    expect(
      placesIn(String.raw`Light from {\sc Qaloc}. It uses {\sc Qaloc}. Later Qaloc grows.`, "On Qaloc"),
    ).toEqual([
      String.raw`tool Qaloc 0.65, set apart in the letters of code: title "Qaloc" 3, abstract "Qaloc" 16, abstract "Qaloc" 37, abstract "Qaloc" 51`,
    ]);
  });

  it.each([
    [String.raw`Stars of the {\tt qalox} catalog shine.`, ["dataset qalox"]],
    [String.raw`Stars of the {\tt qalox} catalogue shine.`, ["dataset qalox"]],
    [String.raw`Stars of the {\tt qalox}  dataset shine.`, ["dataset qalox"]],
    [String.raw`Stars of {\tt qalox} simulations shine.`, ["tool qalox"]], // made with a code
    [String.raw`Stars of the {\tt qalox} in simulations shine.`, []],
    [String.raw`We run $\texttt{qalox}$ package versions.`, ["tool qalox"]], // between the signs of a formula
    [String.raw`We use \texttt{qalox...} here.`, ["tool qalox"]], // without the dots
  ])("is what the words beside it say: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });
});

describe("a name in the letters of code among signs", () => {
  it.each([
    [String.raw`We use \texttt{qalox.jl} here.`, ["tool qalox.jl"]], // a dot within
    [String.raw`Computed using {$\texttt{qalox}$} here.`, ["tool qalox"]], // several signs before it
    [String.raw`Plots of {$\texttt{qalox}$} package versions grow.`, ["tool qalox"]], // and behind it
    [String.raw`Plots of {$\texttt{qalox}$} grow.`, []],
  ])("is told by the words beyond the signs: %s", (text, expected) => {
    expect(systemsIn(text)).toEqual(expected);
  });

  it("is what the paper says first", () => {
    const [data, code] = [String.raw`the {\tt qalox} catalog`, String.raw`the {\tt qalox} code`];
    expect(systemsIn(`Stars of ${data} shine. It is made with ${code} today.`)).toEqual(["dataset qalox"]);
    expect(systemsIn(`Stars of ${code} shine. It is made with ${data} today.`)).toEqual(["tool qalox"]);
  });
});
