import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/node/serve.ts";

const SECRET = "nobody may read this";

let folder = "";
let served: Served;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "paperloom-serve-")));
  mkdirSync(join(folder, "page/assets"), { recursive: true });
  mkdirSync(join(folder, "graph"));
  writeFileSync(join(folder, "page/index.html"), "<!doctype html>");
  writeFileSync(join(folder, "page/assets/main.js"), "export {};");
  writeFileSync(join(folder, "page/.hidden"), SECRET);
  writeFileSync(join(folder, "graph/graph.json"), "{}");
  writeFileSync(join(folder, "graph/notes.txt"), SECRET);
  writeFileSync(join(folder, "secret.txt"), SECRET);
  symlinkSync(join(folder, "secret.txt"), join(folder, "page/link.txt"));
  symlinkSync(join(folder, "secret.txt"), join(folder, "graph/report.md"));
  symlinkSync(folder, join(folder, "page/up"));
  served = await serve(join(folder, "page"), join(folder, "graph"), 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the local server", () => {
  it("answers with the page, its parts and the graph", async () => {
    expect(await ask("GET / HTTP/1.1")).toMatchObject({ status: 200, body: "<!doctype html>" });
    expect(await ask("GET /assets/main.js HTTP/1.1")).toMatchObject({ status: 200, body: "export {};" });
    expect(await ask("GET /graph/graph.json?x=1 HTTP/1.1")).toMatchObject({ status: 200, body: "{}" });
    expect(await ask("HEAD /graph/graph.json HTTP/1.1")).toMatchObject({ status: 200, body: "" });
  });

  it("goes on with a graph that is built anew, and without one that is taken away", async () => {
    renameSync(join(folder, "graph/graph.json"), join(folder, "graph/away.json"));
    expect((await ask("GET /graph/graph.json HTTP/1.1")).status).toBe(404);
    writeFileSync(join(folder, "graph/graph.json"), '{"new":1}');
    expect((await ask("GET /graph/graph.json HTTP/1.1")).body).toBe('{"new":1}');
  });

  it.each(["OPTIONS", "POST", "PUT", "DELETE", "TRACE", "PATCH"])("refuses %s", async (method) => {
    const answer = await ask(`${method} / HTTP/1.1`);
    expect(answer.status).toBe(405);
    expect(answer.headers["allow"]).toBe("GET, HEAD");
  });
});

describe("other names than this machine's", () => {
  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "evil.example:80@localhost",
    "127.0.0.1:80:80",
    "127.0.0.1:x",
    "127.0.0.1:123456",
    "127.0.0.1#.evil.example",
    "localhost/evil.example",
    "localhost.",
    "0.0.0.0",
    "127.1",
    "2130706433",
    "0x7f000001",
    "[::1]",
    "127.0.0.1, evil.example",
    "",
  ])("are refused: %j", async (host) => {
    expect((await ask("GET / HTTP/1.1", [`Host: ${host}`])).status).toBe(403);
  });

  it("are refused where none is given, or two", async () => {
    expect((await ask("GET / HTTP/1.1", [])).status).toBe(403);
    expect((await ask("GET / HTTP/1.0", [])).status).toBe(403);
    const two = await ask("GET / HTTP/1.1", ["Host: localhost", "Host: evil.example"]);
    expect([400, 403]).toContain(two.status);
  });

  it.each(["localhost", "LOCALHOST:9000", "127.0.0.1", "127.0.0.1:1"])("are not %s", async (host) => {
    expect((await ask("GET / HTTP/1.1", [`Host: ${host}`])).status).toBe(200);
  });
});

describe("addresses that lead out of the folders", () => {
  const UP = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", "%252e%252e%252f", "..;/", "..%00/"];
  const TARGETS = ["secret.txt", "graph/notes.txt", "etc/passwd"];
  const payloads = [
    ...["/", "/graph/", "/assets/", "/graph//", "//", "/./", ""].flatMap((start) =>
      UP.flatMap((up) =>
        [1, 2, 12].flatMap((times) => TARGETS.map((target) => start + up.repeat(times) + target)),
      ),
    ),

    "/link.txt",
    "/up/secret.txt",
    "/up/page/index.html",
    "/.hidden",
    "/graph/report.md",
    "/graph/notes.txt",
    "/graph",
    "/graph/",
    "/assets",
    "/assets/",
    "*",
    "/%",
    "/%zz",
    "/%c0%ae%c0%ae/secret.txt",

    "/index.html%00.js",
    "/index.html/",
    "/__proto__",
    "/constructor",
    "/graph/__proto__",
    "/C:/secret.txt",

    "http://evil.example/",
    "http://127.0.0.1/graph/graph.json",
    "file:///etc/passwd",
    `/${"a".repeat(9000)}`,
    `//${"../".repeat(2000)}etc/passwd`,
  ];

  it(`find nothing (${payloads.length} of them)`, async () => {
    const found: string[] = [];
    for (const payload of payloads) {
      const { status, body } = await ask(`GET ${payload} HTTP/1.1`);
      if (status < 400 || body.includes(SECRET) || body.includes("root:")) found.push(`${status} ${payload}`);
    }
    expect(found).toEqual([]);
  });
});

describe("every answer", () => {
  it.each([
    ["a page", "GET / HTTP/1.1", ["Host: localhost"], 200],
    ["nothing there", "GET /none HTTP/1.1", ["Host: localhost"], 404],
    ["a wrong name", "GET / HTTP/1.1", ["Host: evil.example"], 403],
    ["a wrong method", "POST / HTTP/1.1", ["Host: localhost"], 405],
    ["a wrong expectation", "GET /none HTTP/1.1", ["Host: localhost", "Expect: magic"], 404],
    ["no HTTP", "GET / GARBAGE\u0001", ["Host: localhost"], 400],
    ["a header too long", "GET / HTTP/1.1", ["Host: localhost", `X: ${"x".repeat(40_000)}`], 400],
  ])("carries the headers that keep it to itself: %s", async (_, line, headers, status) => {
    const answer = await ask(line, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    const policy = answer.headers["content-security-policy"]?.split("; ");
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types paperloom",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule);
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes as they are: a client would tidy up the address first. */
function ask(line: string, headers: readonly string[] = ["Host: 127.0.0.1"]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(served.address).port), "127.0.0.1", () =>
      socket.write(`${[line, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`),
    );
    socket
      .on("data", (bytes) => (text += bytes.toString("utf8")))
      .on("error", reject)
      .on("close", () => resolve(answerOf(text)));
  });
}

function answerOf(text: string): Answer {
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const at = line.indexOf(": ");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 2)];
  });
  const content = body.join("\r\n\r\n");
  const fields = Object.fromEntries(headers) as Record<string, string>;
  const chunked = fields["transfer-encoding"] === "chunked";
  return {
    status: Number(status.split(" ")[1]),
    headers: fields,
    body: chunked ? unchunked(content) : content,
  };
}

function unchunked(text: string): string {
  return text.replace(/^[0-9a-f]+\r\n/iu, "").replace(/\r\n0\r\n.*$/su, "");
}
