// PostGraphile over HTTP: one process, its own server library.
import { createServer } from "node:http";

import { load, makePreset } from "./postgraphile.preset.mjs";

const { postgraphile } = await load("postgraphile");
const { grafserv } = await load("postgraphile/grafserv/node");

const server = createServer();
const serv = postgraphile(await makePreset()).createServ(grafserv);
await serv.addTo(server);
server.keepAliveTimeout = 600_000;
server.listen(Number(process.argv[2]), "127.0.0.1");
