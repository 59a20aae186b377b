/** Words whose singular no ending tells, with it: from the plural, or the same where the s belongs to the word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ..."matrices:matrix vertices:vertex indices:index vortices:vortex appendices:appendix simplices:simplex helices:helix codices:codex cervices:cervix axes:axis analyses:analysis hypotheses:hypothesis syntheses:synthesis theses:thesis crises:crisis diagnoses:diagnosis prognoses:prognosis parentheses:parenthesis metamorphoses:metamorphosis biases:bias lenses:lens gases:gas viruses:virus buses:bus statuses:status focuses:focus caches:cache niches:niche avalanches:avalanche headaches:headache movies:movie cookies:cookie ties:tie quizzes:quiz nuclei:nucleus spectra:spectrum phenomena:phenomenon nebulae:nebula supernovae:supernova novae:nova kilonovae:kilonova hypernovae:hypernova radii:radius loci:locus foci:focus stimuli:stimulus bacteria:bacterium criteria:criterion quanta:quantum antennae:antenna formulae:formula vertebrae:vertebra genera:genus polyhedra:polyhedron tori:torus halves:half leaves:leaf wolves:wolf knives:knife shelves:shelf mice:mouse children:child people:person"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
  ..."bias lens gas biogas atlas alias canvas chaos cosmos pathos news mars texas stokes bayes hertz waals descartes archimedes davis jones hermes ceres antares reuters series species apparatus perhaps always sometimes afterwards themselves ourselves whereas pandas keras rhinoceros asbestos"
    .split(" ")
    .map((word) => [word, word] as [string, string]),
]);

/** The last letters of plurals: a, e, i, n, s. */
const PLURAL_END = new Set(Array.from("aeins", (letter) => letter.charCodeAt(0)));

/** The singular of an English plural, in any case of its letters that is not all capitals. */
export function singular(word: string): string {
  // most words end in none of these letters; a look-up for each would take as long as all else
  if (!PLURAL_END.has(word.charCodeAt(word.length - 1))) return word;
  const known = IRREGULAR.get(word.charCodeAt(0) < 97 ? word.toLowerCase() : word);
  if (known !== undefined) return known === word.toLowerCase() ? word : known;
  if (!word.endsWith("s") || word.length < 4 || /(?:ss|us|is|ics)$/u.test(word)) return word;
  // supermatrices, subindices, microlenses
  const compound = word.endsWith("es")
    ? /^(.+)(matrices|vertices|indices|vortices|hypotheses|analyses|lenses|gases|helices)$/u.exec(word)
    : null;
  if (compound !== null) return `${compound[1] ?? ""}${IRREGULAR.get(compound[2] ?? "") ?? ""}`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zzes)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
