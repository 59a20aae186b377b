/**
 * How much of what careful readers name does extraction find, and how much of what it finds is right?
 *
 *     npm run score -- [GOLD.jsonl] [--show]
 *
 * GOLD.jsonl holds one record a line with its title, abstract and remarks, and `entities`: a list of
 * `{name, names, kinds, relations, required}`. Without it the shipped documents are scored by
 * `data/evaluation/seeds.json`. Prints the table with and without the shipped vocabulary, and which kinds were taken for which; `--show` lists every
 * name found wrongly or missed.
 */
import { readFileSync } from "node:fs";
import { createServer } from "vite";

// open until the end: word classes are loaded when they are asked for
const server = await createServer({
  configFile: false,
  logLevel: "warn",
  appType: "custom",
  server: { middlewareMode: true, ws: false, watch: null },
});
const load = (file) => server.ssrLoadModule(file);
const core = await load("./src/index.ts");
const { seeds } = await load("./tests/seeds.ts");
const { goldRecords } = await load("./tests/evaluation/gold.ts");
const { score } = await load("./tests/evaluation/score.ts");
const { confusionTable, scoreTable, slipLines } = await load("./tests/evaluation/score-table.ts");

const show = process.argv.includes("--show");
const given = process.argv.slice(2).find((one) => !one.startsWith("--"));
const file = given ?? "data/evaluation/seeds.json";
const text = readFileSync(file, "utf8");
const gold = goldRecords(file, text);
const sources = given === undefined ? seeds() : [{ name: file, chunks: [text] }];
const { papers } = await core.readPapers(sources);

const vocabularies = [
  ["with the shipped vocabulary", core.shippedVocabulary()],
  ["without a vocabulary", core.compileVocabulary([])],
];
for (const [label, vocabulary] of vocabularies) {
  const words = await core.wordClasses();
  const result = score(
    gold,
    papers.map((paper) => core.extract(paper, { vocabulary, words })),
  );
  console.log(
    `${file}, ${gold.length} records, ${label}\n${scoreTable(result)}\n\n${confusionTable(result)}\n`,
  );
  if (show) console.log(`${slipLines(result).join("\n")}\n`);
}
await server.close();
