import { folded } from "./tokens.ts";

const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  η: "eta",
  θ: "theta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  ν: "nu",
  π: "pi",
  ρ: "rho",
  σ: "sigma",
  τ: "tau",
  φ: "phi",
  χ: "chi",
  ψ: "psi",
  ω: "omega",
};

/** The readable part of an id: `omnijet-alpha` from `OmniJet-α`, `madgraph5-amc-nlo` from `MadGraph5_aMC@NLO`. */
export function slug(name: string): string {
  // most names are one plain word, where the replacements below would find nothing
  if (/^[A-Za-z0-9]+$/u.test(name)) return name.toLowerCase();
  return folded(name)
    .replace(/[α-ω]/gu, (letter) => GREEK[letter] ?? letter)
    .replace(/\+/gu, " plus ")
    .replace(/(?<=\p{L})['′](?![\p{L}])/gu, " prime ")
    .replace(/ß/gu, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
