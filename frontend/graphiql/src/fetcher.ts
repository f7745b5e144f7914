import type { ExecutionResultPayload, Fetcher } from "@graphiql/toolkit";
import { meros } from "meros/browser";
import type { Configuration } from "./configuration";

// Parts are sent to documents with @defer or @stream alone.
const ACCEPTED =
  "application/graphql-response+json, application/json;q=0.9, " +
  "multipart/mixed;incrementalSpec=v0.2;q=0.8";

function cookie(name: string): string {
  const prefix = `${name}=`;
  const found = document.cookie.split("; ").find((part) => part.startsWith(prefix));
  return found === undefined ? "" : decodeURIComponent(found.slice(prefix.length));
}

function requestHeaders(configuration: Configuration): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: ACCEPTED,
    "Content-Type": "application/json",
    "X-Mainspring-Preflight": "1",
  };
  // The cookie first: it follows a sign-in that happened in another tab.
  const token = cookie(configuration.csrfCookie) || configuration.csrfToken;
  if (token !== "") headers[configuration.csrfHeader] = token;
  return headers;
}

/** Gives each part of an answer as soon as it is there. */
async function* bodies(
  parts: AsyncIterable<{ json: boolean; body: unknown }>,
): AsyncGenerator<ExecutionResultPayload> {
  for await (const part of parts) {
    if (!part.json) throw new Error(`A part of the answer is not JSON: ${String(part.body)}`);
    yield part.body as ExecutionResultPayload;
  }
}

/** Sends operations to the configured address and shows any answer that is not JSON as an error. */
export function createFetcher(configuration: Configuration): Fetcher {
  const address = configuration.endpoint || window.location.pathname;
  return async (parameters, options) => {
    const response = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: { ...requestHeaders(configuration), ...options?.headers },
      body: JSON.stringify(parameters),
    });
    const parts = await meros<object>(response);
    if (!(parts instanceof Response)) return bodies(parts);
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      const summary = text.slice(0, 500) || response.statusText;
      return { errors: [{ message: `HTTP ${response.status}, not JSON: ${summary}` }] };
    }
  };
}
