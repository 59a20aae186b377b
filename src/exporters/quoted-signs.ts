/** How signs are written that would end a text in double quotes, or its line: in RDF and in Cypher alike. */
export const QUOTED_SIGNS: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
