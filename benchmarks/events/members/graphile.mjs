// graphile-worker; with its local queue and batched completions where it is tuned.
// The commands are those of member.py.
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The packages stand in an environment of their own.
const require = createRequire(pathToFileURL(join(process.env.BENCH_NODE, "package.json")));
const { makeWorkerUtils, run } = require("graphile-worker");
const { Pool } = require("pg");

const address = process.env.BENCH_DATABASE;
const tuned = process.env.BENCH_TUNED === "1";
const count = Number(process.env.BENCH_COUNT ?? 0);
const now = () => Number(process.hrtime.bigint()) / 1e9;
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

function ledger() {
  const times = new Float64Array(count);
  const starts = new Uint8Array(count);
  const file = openSync(join(process.env.BENCH_LEDGER, String(process.pid)), "w+");
  let changed = true;
  const write = () => {
    if (!changed) return;
    changed = false;
    writeSync(file, times, 0, times.byteLength, 0);
    writeSync(file, starts, 0, starts.byteLength, times.byteLength);
  };
  write();
  setInterval(write, 20);
  process.on("exit", () => { write(); closeSync(file); });
  return (number) => { times[number] = now(); starts[number] += 1; changed = true; };
}

const commands = {
  async setup() {
    const pool = new Pool({ connectionString: address });
    await pool.query("CREATE TABLE jobs_effect (id bigserial PRIMARY KEY, event bigint UNIQUE)");
    await pool.end();
    const utils = await makeWorkerUtils({ connectionString: address });
    await utils.migrate();
    await utils.release();
  },

  async publish(kind, many) {
    const utils = await makeWorkerUtils({ connectionString: address });
    for (let from = 0; from < Number(many); from += 1000) {
      const size = Math.min(1000, Number(many) - from);
      const jobs = Array.from({ length: size }, (_, n) => ({ identifier: kind, payload: { n: from + n } }));
      await utils.addJobs(jobs);
    }
    await utils.release();
  },

  async pace(kind, many, rate, path) {
    const utils = await makeWorkerUtils({ connectionString: address });
    const times = new Float64Array(Number(many));
    const begin = now();
    for (let n = 0; n < times.length; n += 1) {
      const left = begin + n / Number(rate) - now();
      if (left > 0) await pause(left);
      await utils.addJob(kind, { n });
      times[n] = now();
    }
    writeFileSync(path, times);
    await utils.release();
  },

  async later(kind, many, first, every, path) {
    const utils = await makeWorkerUtils({ connectionString: address });
    const [begin, clock] = [now(), Date.now()];
    const delays = Array.from({ length: Number(many) }, (_, n) => Number(first) + n * Number(every));
    await utils.addJobs(
      delays.map((delay, n) => ({ identifier: kind, payload: { n }, runAt: new Date(clock + delay * 1000) })),
    );
    writeFileSync(path, new Float64Array(delays.map((delay) => begin + delay)));
    await utils.release();
  },

  async work() {
    const note = ledger();
    const best = { worker: { concurrentJobs: 24, maxPoolSize: 30, localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
    const runner = await run({
      connectionString: address,
      preset: tuned ? best : {},
      taskList: {
        idle: (payload) => { note(payload.n); },
        writing: async (payload, helpers) => {
          note(payload.n);
          await helpers.query("INSERT INTO jobs_effect (event) VALUES ($1)", [payload.n]);
        },
      },
    });
    await runner.promise;
    process.exit(0);
  },
};

const [command, ...rest] = process.argv.slice(2);
await commands[command](...rest);
