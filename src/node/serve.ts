import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
};

/** A running server and the address of its page. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page and one graph on this machine only. Requests by any other name than this machine's are
 * refused, so that no web page elsewhere can read the graph through a name of its own.
 *
 * @param port  0 takes a free one; a taken one is an error
 */
export async function serve(page: string, graph: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
    if (host !== "127.0.0.1" && host !== "localhost")
      return answer(response, 403, "This server answers this machine only.");
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(response, 405, "Only GET is answered.");
    void send(response, fileFor(request.url ?? "/", page, graph), request.method === "HEAD");
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === "EADDRINUSE"
            ? `port ${port} is taken: give another with --port, or leave it out`
            : error.message,
        ),
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** The file behind an address, or nothing where it would leave the two folders. */
function fileFor(url: string, page: string, graph: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/u)[0] ?? "/");
  } catch {
    return undefined;
  }
  if (path.includes("\u0000")) return undefined;
  const inGraph = path.startsWith("/graph/");
  const root = inGraph ? graph : page;
  const rest = inGraph ? path.slice("/graph/".length) : path;
  const file = normalize(join(root, rest.endsWith("/") ? `${rest}index.html` : rest));
  return file.startsWith(normalize(root) + sep) ? file : undefined;
}

async function send(response: ServerResponse, file: string | undefined, headOnly: boolean): Promise<void> {
  const facts = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || facts?.isFile() !== true) return answer(response, 404, "There is nothing here.");
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": facts.size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  if (headOnly) response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
