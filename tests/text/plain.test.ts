import { describe, expect, it } from "vitest";
import { plainText, sourceSpan } from "../../src/text/plain.ts";

describe("plain text of LaTeX", () => {
  it.each([
    ["OmniJet-$\\alpha$ is", "OmniJet-α is"],
    ["OmniJet-${\\alpha}$", "OmniJet-α"],
    ['M\\"uller and Kr{\\"a}mer', "Müller and Krämer"],
    ["Lu{\\'\\i}s and Mart{\\'{\\i}}n", "Luís and Martín"],
    ["{\\sc Pythia}~8", "Pythia 8"],
    // the letters of many languages; a blank behind one in a word only ends its name
    ["{\\DJ}or{\\dj}evi{\\'c} and \\TH\\'orarinsson", "Đorđević and Þórarinsson"],
    ["\\O ye, \\aa berg, and Stra\\ss e", "Øye, åberg, and Straße"],
    ["Sznajder, Pawe\\l and Mase\\l{}ek, Rafa\\l", "Sznajder, Paweł and Masełek, Rafał"],
    ["Com\\textcommabelow{t}a and D{\\textquoteright}Agnolo", "Comța and D’Agnolo"],
    ["$\\mu\\to e\\gamma$", "μ→eγ"],
    ["50\\% of $p_T$", "50% of p_T"],
    // an address and what stands for it are two texts; a colour is none
    ["\\href{https://a.org/URAE}{here}.", "https://a.org/URAE here."],
    ["\\href{https://a.org/URAE}{\\textcolor{cyan}{Code}}", "https://a.org/URAE Code"],
    ["https://a.org/URAE}{https://a.org/URAE.", "https://a.org/URAE https://a.org/URAE."], // its command is lost
    ["{D}{N}{A} and {\\v{C}}{\\'a}p", "DNA and Čáp"],
    ["Lobster$^{+}$ and Lobster$^+$", "Lobster+ and Lobster+"], // part of the name
    ["$e^+e^-$ and T$^{2}$", "e^+e^- and T^2"], // powers and charges stay as they are
    ["a plain line", "a plain line"],
    ["open {brace and $dollar", "open brace and dollar"],
    ["at the end \\", "at the end "],
  ])("%s reads %s", (source, text) => {
    expect(plainText(source).text).toBe(text);
  });

  it("knows where a name stands in the source, dollars and braces in pairs", () => {
    const source = "the emulator $\\overline{\\text{D}}$arkRayNet, and OmniJet-${\\alpha}$.";
    const plain = plainText(source);
    for (const [name, surface] of [
      ["D̄arkRayNet", "$\\overline{\\text{D}}$arkRayNet"],
      ["OmniJet-α", "OmniJet-${\\alpha}$"],
    ] as const) {
      const start = plain.text.indexOf(name);
      const span = sourceSpan(plain, start, start + name.length);
      expect(source.slice(span.start, span.end)).toBe(surface);
    }
  });
});
