// PostGraphile without HTTP: the same commands on standard input as every contender's worker.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { load, makePreset, version } from "./postgraphile.preset.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const { postgraphile } = await load("postgraphile");
const { execute, getGrafastMiddleware, hookArgs, stringifyPayload } = await load("grafast");
const { parse, validate } = await load("graphql");

const pgl = postgraphile(await makePreset());
const { schema, resolvedPreset } = await pgl.getSchemaResult();

const middleware = getGrafastMiddleware(resolvedPreset);

const document = (query) =>
  readFileSync(path.join(here, "..", "documents", "postgraphile", `${query}.graphql`), "utf8");
const sources = new Map();
const source = (query) => {
  if (!sources.has(query)) sources.set(query, document(query));
  return sources.get(query);
};

// Its own HTTP handler keeps parsed and validated documents like this too.
const parsed = new Map();
const parseOnce = (text) => {
  let found = parsed.get(text);
  if (found === undefined) {
    found = parse(text);
    const errors = validate(schema, found);
    if (errors.length > 0) throw errors[0];
    parsed.set(text, found);
  }
  return found;
};

const answer = async (query, variables) => {
  const args = await hookArgs({
    schema,
    document: parseOnce(source(query)),
    variableValues: variables,
    resolvedPreset,
    requestContext: {},
    contextValue: {},
    middleware,
    outputDataAsString: true,
  });
  const result = await execute(args);
  if (result.errors) throw result.errors[0];
  return Buffer.from(stringifyPayload(result, true), "utf8");
};

// Lists are connections: `{ nodes: [...] }` with nothing beside it means the list.
const unwrapped = (value) => {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (value === null || typeof value !== "object") return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "nodes") return unwrapped(value.nodes);
  return Object.fromEntries(keys.map((key) => [key, unwrapped(value[key])]));
};

// A mutation answers `{ createTrip: { trip: ... } }`.
const data = (raw) => {
  const answered = JSON.parse(raw).data;
  const [first] = Object.values(answered);
  return first !== null && "trip" in first ? first.trip : unwrapped(answered);
};

// A link is a column of the input.
const spelled = ({ trip, ...others }) => {
  if (trip === undefined) return others;
  const { flight, ...values } = trip;
  return { ...others, trip: flight === undefined ? values : { ...values, flightId: flight } };
};

// What every answer is brought to; see normal.py.
const moments = new Set(["scheduled", "departure", "arrival", "booked"]);
const comparable = (value) => {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (item !== null && moments.has(key)) {
        return [key, new Date(item).toISOString().replace(".000Z", "+00:00")];
      }
      return [key, item !== null && key === "id" ? String(item) : comparable(item)];
    }),
  );
};

const operations = {
  versions: () => ({ postgraphile: version("postgraphile"), node: process.versions.node }),
  answer: async ({ query, variables }) => {
    const raw = await answer(query, spelled(variables));
    return { bytes: raw.length, answer: comparable(data(raw)) };
  },
  unwrap: ({ body }) => comparable(data(Buffer.from(body, "base64"))),
  request: ({ query, variables }) => ({
    method: "POST",
    path: "/graphql/",
    body: JSON.stringify({ query: source(query), variables: spelled(variables) }),
  }),
  time: async ({ query, variables, n }) => {
    const given = spelled(variables);
    const wall = [];
    const cpu = [];
    for (let round = 0; round < n; round += 1) {
      const cpuStart = process.cpuUsage();
      const start = process.hrtime.bigint();
      await answer(query, given);
      wall.push(Number(process.hrtime.bigint() - start) / 1e9);
      const used = process.cpuUsage(cpuStart);
      cpu.push((used.user + used.system) / 1e6);
    }
    return { wall, cpu };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await operations[command.op](command))}\n`);
}
await pgl.release();
