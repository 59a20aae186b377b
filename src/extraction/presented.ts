const PRESENTED =
  /\b(?:we|(?:this|the present) (?:paper|work|article|study|report)|here)\s+(?:\w+\s+){0,3}?(?:introduc|present|propos|releas|develop|provid|describ|design|creat|buil[dt]|implement|publish|contribut)(?:e|es|ed|s|ing)?\s+(?:(?!(?:using|with|for|by|from|on|at|that|which)\b)[^.;:,]){0,60}$|\b(?:called|named|dubbed|termed|nicknamed|coined|namely)\s+(?:as\s+)?["'“‘(]*$/iu;

/** Whether the words before an offset present what stands there as the paper's own: "we introduce the new …". */
export function isPresented(text: string, at: number): boolean {
  return PRESENTED.test(text.slice(Math.max(0, at - 160), at));
}
