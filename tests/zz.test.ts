import { readFileSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { extract } from "../src/extraction/extract.ts";
import { wordClasses } from "../src/text/word-classes.ts";
import { shippedVocabulary } from "../src/vocabulary/index.ts";
it("x", () => {
  const c = { vocabulary: shippedVocabulary(), words: wordClasses() };
  const out = readFileSync("/tmp/zz.in", "utf8").split("\n").filter((l) => l !== "").map((line) => {
    const [abstract = "", title = "On a question", comments, authors] = line.split(" || ");
    const r = extract({ id: "paper:e", title, abstract, ...(comments ? { comments } : {}), ...(authors ? { authors } : {}), origins: [] }, c);
    return line + "\n" + r.findings.map((f) => "   " + [f.relation, f.entity.id, f.entity.name, JSON.stringify(f.entity.aliases), f.entity.url ?? "-", f.confidence, f.because?.kind, "/", f.because?.role, f.mentions.map((m) => `${m.field}:${m.start}${JSON.stringify(m.surface)}`).join(",")].join(" | ")).join("\n") + (r.heldBack.length ? "\n   HELD " + JSON.stringify(r.heldBack) : "");
  });
  writeFileSync("/tmp/zz.out", out.join("\n"));
});
