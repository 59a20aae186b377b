/** Commands that put a mark on the letter after them, with the combining mark. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': "\u0308",
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    u: "\u0306",
    v: "\u030C",
    H: "\u030B",
    c: "\u0327",
    k: "\u0328",
    r: "\u030A",
    d: "\u0323",
    b: "\u0331",
    textcommabelow: "\u0326",
    bar: "\u0304",
    overline: "\u0304",
    hat: "\u0302",
    tilde: "\u0303",
    widetilde: "\u0303",
    widehat: "\u0302",
    dot: "\u0307",
    vec: "\u20D7",
  }),
);

const GREEK =
  "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ " +
  "mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω " +
  "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";
const SIGNS =
  "to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ times × cdot · pm ± mp ∓ sim ∼ simeq ≃ approx ≈ " +
  "leq ≤ le ≤ geq ≥ ge ≥ lesssim ≲ gtrsim ≳ ll ≪ gg ≫ neq ≠ ne ≠ infty ∞ partial ∂ nabla ∇ in ∈ propto ∝ equiv ≡ " +
  "ell ℓ hbar ℏ ldots … dots … cdots ⋯ sqrt √ sum ∑ prod ∏ int ∫ otimes ⊗ oplus ⊕ dagger † odot ⊙ circ ∘ prime ′ " +
  "perp ⊥ parallel ∥ langle ⟨ rangle ⟩ textbackslash \\ " +
  "LaTeX LaTeX TeX TeX S § degree ° textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” " +
  "log log exp exp sin sin cos cos tan tan min min max max";

/** Commands that stand for letters of a language; inside a word the blank behind one ends its name: `Stra\ss e`. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    pairs(
      "ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dj đ DJ Đ dh ð DH Ð th þ TH Þ ng ŋ NG Ŋ",
    ),
  ),
);

/** Commands without an argument that stand for a sign. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pairs(GREEK),
    ...pairs(SIGNS),
    "&": "&",
    "%": "%",
    "#": "#",
    _: "_",
    $: "$",
    "{": "{",
    "}": "}",
    "-": "",
    "/": "",
    ",": " ",
    ";": " ",
    ":": " ",
    "!": "",
    " ": " ",
    "\\": " ",
    "\n": " ",
    quad: " ",
    qquad: " ",
    "|": "∥",
  }),
);

function pairs(list: string): Record<string, string> {
  const words = list.split(" ");
  const table: Record<string, string> = {};
  for (let at = 0; at + 1 < words.length; at += 2) table[words[at] ?? ""] = words[at + 1] ?? "";
  return table;
}
