/** The built Dashboard, told of an API, as its own image does it. Alone: `LOYALTY_API=... node browser/serve.ts`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { homedir } from "node:os";
import { extname, join, normalize } from "node:path";

const home = process.env.DASHBOARD_HOME ?? join(homedir(), "saleor-dashboard");
const root = join(home, "build/dashboard");
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

function contentOf(path: string, api: string): [string, string | Buffer] {
  const file = join(root, normalize(path));
  if (existsSync(file) && statSync(file).isFile() && extname(file) !== ".html") {
    return [types[extname(file)] ?? "application/octet-stream", readFileSync(file)];
  }
  const page = readFileSync(join(root, "index.html"), "utf8");
  return ["text/html", page.replaceAll("http://localhost:8000/graphql/", api)];
}

/** Serves the Dashboard below /dashboard/ and resolves with its server and address. */
export async function serve(api: string, port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [type, content] = contentOf(decodeURIComponent(pathname).replace(/^\/dashboard\//, "/"), api);
    response.writeHead(200, { "Content-Type": type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const listens = typeof address === "object" && address ? address.port : port;
  return { server, address: `http://127.0.0.1:${listens}/dashboard` };
}

if (import.meta.main) {
  const { address } = await serve(process.env.LOYALTY_API!);
  console.log(`Dashboard: ${address}/`);
}
