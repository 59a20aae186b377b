/** Share of the mutants that are run: all, or as many as MUTATION_SHARE says. */
export const SHARE = Number(process.env.MUTATION_SHARE ?? 1);
/** Another number, another sample. */
export const SEED = Number(process.env.MUTATION_SEED ?? 1);

/** Whether a mutant is in the sample; the same for the same seed, whatever the order. */
export function isChosen(id) {
  let hash = Math.imul(Number(id) + 1, 0x9e3779b1) ^ Math.imul(SEED, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32 < SHARE;
}
