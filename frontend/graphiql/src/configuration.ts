/** What the server wrote into the page's data block (see `graphiql.py`). */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** JSON text; empty when the query takes no variables. */
  readonly variables: string;
}

export interface Configuration {
  /** Address that answers GraphQL; empty means the page's own address. */
  readonly endpoint: string;
  readonly title: string;
  readonly csrfCookie: string;
  readonly csrfHeader: string;
  /** Fallback for projects whose CSRF cookie scripts cannot read; may be empty. */
  readonly csrfToken: string;
  readonly examples: readonly Example[];
  /** Empty for an anonymous visitor. */
  readonly viewer: string;
  /** Where an anonymous visitor can sign in; empty when there is no such page. */
  readonly loginUrl: string;
}

export const CONFIGURATION_ELEMENT = "mainspring-graphiql";

export function readConfiguration(): Configuration {
  const block = document.getElementById(CONFIGURATION_ELEMENT);
  if (block === null) throw new Error(`The page has no #${CONFIGURATION_ELEMENT} block.`);
  return JSON.parse(block.textContent ?? "") as Configuration;
}
