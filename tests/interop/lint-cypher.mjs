/**
 * Reads Cypher as Neo4j's own parser does, which resolves `\u0022` before anything else.
 *
 *     node lint-cypher.mjs PARSER FILE...    PARSER is the folder of @neo4j-cypher/language-support
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const [parser, ...files] = process.argv.slice(2);
const { lintCypherQuery } = createRequire(join(parser, "package.json"))(parser);
let failures = 0;
let checks = 0;

for (const file of files) {
  const name = basename(file);
  const text = readFileSync(file, "utf8");
  check(`${name}: nothing to object to`, problems(text), []);
  // a quote that only its code stands for would end the text for this parser: does it see one?
  const broken = text.replace(/"(?=[,}])/u, String.raw`\u0022"`);
  if (broken !== text)
    check(`${name}: a text that ends too early is refused`, problems(broken).length > 0, true);
}
console.log(`${checks - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function problems(text) {
  const { diagnostics } = lintCypherQuery(text, {});
  return diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

function check(what, found, expected) {
  checks += 1;
  const equal = JSON.stringify(found) === JSON.stringify(expected);
  if (!equal) failures += 1;
  console.log(`${equal ? "ok    " : "FAILED"} Neo4j's parser, ${what}`);
  if (!equal) console.log(`       found ${JSON.stringify(found).slice(0, 400)}`);
}
