import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { openServed, servedFiles, type ServedFiles } from "./served-files.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
};

/** Sent with every answer: the page loads from here alone, talks to nobody else, and stands in no other page. */
const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // text never becomes code or markup, but for the address of the worker that builds graphs
    "require-trusted-types-for 'script'",
    "trusted-types paperloom",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-cache",
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
  const files = await servedFiles(page, graph);
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    reply(files, request, response).catch(() => response.destroy());
  };
  // a request without a Host is ours to refuse, with our headers
  const server = createServer({ requireHostHeader: false }, respond)
    .on("checkContinue", respond)
    .on("checkExpectation", respond)
    .on("clientError", (_, socket) => {
      if (socket.writable) socket.end(badRequest());
      else socket.destroy();
    });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
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

async function reply(files: ServedFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const hosts = request.headersDistinct["host"] ?? [];
  if (hosts.length !== 1 || !isThisMachine(hosts[0] ?? ""))
    return refuse(response, 403, "This server answers this machine only.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });
  const file = files.get(request.url?.split(/[?#]/u)[0] ?? "");
  const opened = file === undefined ? undefined : await openServed(file);
  if (file === undefined || opened === undefined) return refuse(response, 404, "There is nothing here.");
  const { handle, size } = opened;
  response.writeHead(200, {
    ...HEADERS,
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": size,
  });
  if (request.method === "HEAD" || size === 0) {
    await handle.close();
    response.end();
    return;
  }
  // never more than was announced, even where the file grows meanwhile
  const stream = handle.createReadStream({ end: size - 1 });
  response.on("close", () => stream.destroy());
  stream.on("error", () => response.destroy()).pipe(response);
}

/** Any port: the way here may lead through a tunnel with a port of its own. */
function isThisMachine(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/iu.test(host);
}

function refuse(
  response: ServerResponse,
  status: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { ...HEADERS, ...more, "content-type": "text/plain; charset=utf-8" })
    .end(`${text}\n`);
}

/** What is no HTTP at all never becomes a request: the answer is written by hand. */
function badRequest(): string {
  const headers = { ...HEADERS, connection: "close", "content-length": "0" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 400 ${STATUS_CODES[400]}\r\n${lines.join("")}\r\n`;
}
