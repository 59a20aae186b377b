const PRESENTED =
  /\b(?:we|(?:this|the present) (?:paper|work|article|study|report)|here)\s+(?:(?!(?:an?|the)\b)\w+\s+){0,3}?(?:introduc|present|propos|releas|develop|provid|describ|design|creat|buil[dt]|implement|publish|devis|construct|establish|curat|contribut)(?:e|es|ed|s|ing)?\s+(?:(?!(?<![\w-])(?:using|with|for|by|from|on|at|that|which|to|in|into|via|between|(?<!\b(?:version|release|implementation|extension|update|overview|upgrade) )of)\b)[^.;:,]){0,60}$/i;
const CALLED =
  /(?<!so-)\b(?:called|designated|named|dubbed|termed|titled|nicknamed|coined|namely)\s+(?:as\s+)?["'“‘(]*$|\bwe\s(?:call|name|term|dub|denote)\s(?:it|this|these|our|the)\s(?:[\w-]+\s){0,2}(?:as\s)?(?:the\s)?(?:[a-z]{2,20}-)?$/i;

/** "we design an interface, and propose …": the verb of a second clause that shares its subject */
const PRESENTED_TOO =
  /\bwe\s[^.;:]{3,140}\band\s(?:also\s|further\s|then\s)?(?:introduce|present|propose|release|develop|design|construct|build|curate)\s+(?:(?!(?<![\w-])(?:using|with|for|by|from|on|at|that|which|to|in|into|via|between|of)(?![\w-]))[^.;:,]){0,60}$/i;

/** "This database, the BEst STars Database (BEST), is expected to …" */
const THIS_ONE =
  /(?:^|[;,]\s)[Tt]his\s(?:new\s|novel\s)?(?:algorithm|benchmark|catalog(?:ue)?|code|corpus|database|dataset|framework|library|method|metric|package|pipeline|software|survey|tool|toolkit),\s(?:called\s|named\s|dubbed\s)?(?:the\s)?$/u;

/** "we develop a learning primitive, the Dataset Policy Gradient (DPG)" */
const PRESENTED_BESIDE =
  /\bwe\s(?:\w+\s){0,2}(?:introduce|present|propose|develop|design)\san?\s[^.;:,]{5,100},\s(?:the\s|called\s(?:the\s)?|named\s|namely\s(?:the\s)?)$/i;

/** "this work addresses the problem by proposing a …" */
const PRESENTED_BY =
  /\b(?:we|our|this (?:paper|work|article|study))\s[^.;:]{3,160}(?:\bby|,)\s(?:introducing|presenting|proposing|developing|designing)\s(?:an?\s)?(?:(?!(?<![\w-])(?:using|with|for|by|from|on|at|that|which|to|in|into|via|between|of)(?![\w-]))[^.;:,]){0,40}$/i;

/** Whether the words before an offset present what stands there as the paper's own: "we introduce the new …". */
export function isPresented(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 240), at);
  return (
    PRESENTED.test(before.slice(-160)) ||
    PRESENTED_TOO.test(before) ||
    THIS_ONE.test(before) ||
    PRESENTED_BY.test(before) ||
    PRESENTED_BESIDE.test(before)
  );
}

/** "… (C-DDS) is proposed"; what "has been proposed" may be the work of others. */
const PRESENTED_AFTER =
  /^\)?(?:,\s[^.;:,]{3,60},|\sand\sits\s[^.;:]{3,60}?)?\s(?:(?:is|are)\s(?:then\s|further\s|also\s|first\s|here\s|hereby\s)?(?:proposed|introduced|presented|devised)|is\s(?:explicitly\s|specifically\s)?designed)\b(?!\s(?:by|in)\s(?:\p{Lu}|\[|Ref))/u;
/** Prepositions: "the dipole moment of the electron (eEDM) is computed" speaks of a moment. */
const DEPENDENT =
  /\b(?:of|for|with|on|over|by|using|to|from|at|via|between|through|into|in|as|under|that|which)\s/u;

/** Whether the words after a name or a pair present it: "a method, X, is proposed to …". */
export function isPresentedAfter(text: string, start: number, end: number): boolean {
  if (!PRESENTED_AFTER.test(text.slice(end, end + 120))) return false;
  const subject = /[^.;:,]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  return !DEPENDENT.test(subject.replace(/^\s?[Ii]n\s(?:this|the\spresent)\s/u, ""));
}

/** Whether the words before an offset announce a name: "a simulator called …". */
export function isCalled(text: string, at: number): boolean {
  return CALLED.test(text.slice(Math.max(0, at - 60), at));
}

const PART =
  /\b(?:(?:our|the|this|it|which|that|proposed|a|an)\s+)(?:[\w-]+\s+){0,3}?(?:incorporat|integrat|consist|compris|includ|employ|contain|combin|introduc|adopt|leverag|compos|utiliz|utilis|enhanced by|built on|equipped with|devis|design)\w*\s(?:[^.;:()]|\([^()]{0,20}\)){0,110}\b(?:an?|novel|new)\s$|\b(?:novel|new|proposed|our)\s$/i;

/** Whether the words before an offset make what stands there a part of what the paper builds: "the model has a new …". */
export function isPart(text: string, at: number): boolean {
  return PART.test(text.slice(Math.max(0, at - 170), at));
}
