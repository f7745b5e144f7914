// PostGraphile's settings: its own preset, short names, lists beside connections, and filters.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(here, "..", ".bench", "node", "package.json"));

// Imports a package of .bench/node, which is not where this file looks by itself.
export const load = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default && !module.makePgService && !module.grafserv
    ? { ...module.default, ...module }
    : module;
};

export const version = (name) =>
  JSON.parse(
    require("node:fs").readFileSync(
      path.join(here, "..", ".bench", "node", "node_modules", name, "package.json"),
      "utf8",
    ),
  ).version;

export const makePreset = async () => {
  const { PostGraphileAmberPreset } = await load("postgraphile/presets/amber");
  const { makePgService } = await load("postgraphile/adaptors/pg");
  const { makeJSONPgSmartTagsPlugin } = await load("postgraphile/utils");
  const { PgSimplifyInflectionPreset } = await load("@graphile/simplify-inflection");
  const { PostGraphileConnectionFilterPreset } = await load(
    "postgraphile-plugin-connection-filter",
  );
  const named = (name, tags = {}) => ({ tags: { name, ...tags } });
  return {
    extends: [
      PostGraphileAmberPreset,
      PgSimplifyInflectionPreset,
      PostGraphileConnectionFilterPreset,
    ],
    plugins: [
      makeJSONPgSmartTagsPlugin({
        version: 1,
        config: {
          class: {
            "public.flights_airline": named("airline"),
            "public.flights_airport": named("airport"),
            "public.flights_plane": named("plane"),
            "public.bookings_trip": named("trip"),
            // Two links of the flights have no constraint in the database.
            "public.flights_flight": named("flight", {
              foreignKey: [
                "(plane_id) references flights_plane (tail_number)|@fieldName plane|@foreignFieldName flights",
                "(destination_id) references flights_airport (faa)|@fieldName destination|@foreignFieldName arrivals",
              ],
            }),
          },
        },
      }),
    ],
    pgServices: [
      makePgService({
        connectionString: process.env.BENCH_DATABASE,
        schemas: ["public"],
        poolConfig: { max: 10 },
      }),
    ],
    grafast: { explain: false },
    grafserv: { graphqlPath: "/graphql/", graphiql: false, watch: false },
  };
};
