import "./workers";
import "graphiql/style.css";
import "./page.css";

import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { readConfiguration, type Configuration } from "./configuration";
import { examplesPlugin, firstTabs, listIsOpen, panelWasChosen } from "./examples";
import { createFetcher } from "./fetcher";
import { ActiveTabInView } from "./tabs";

const WELCOME = `# Write a query; Ctrl-Enter runs it.
# Ctrl-Space completes names.
# The book documents every type.

{
  __typename
}
`;

function Viewer({ configuration }: { configuration: Configuration }) {
  if (configuration.viewer !== "") {
    return <span className="mainspring-viewer">{configuration.viewer}</span>;
  }
  if (configuration.loginUrl === "") return <span className="mainspring-viewer">anonymous</span>;
  return (
    <span className="mainspring-viewer">
      anonymous · <a href={configuration.loginUrl}>sign in</a>
    </span>
  );
}

function start(): void {
  const configuration = readConfiguration();
  const { examples } = configuration;
  const tabs = firstTabs(examples);
  const container = document.getElementById("graphiql");
  if (container === null) throw new Error("The page has no #graphiql element.");
  container.replaceChildren();
  // A link may carry a query to look at; it is shown, never run by itself.
  const link = new URLSearchParams(window.location.search);
  const list = examplesPlugin(examples);
  createRoot(container).render(
    <GraphiQL
      fetcher={createFetcher(configuration)}
      defaultQuery={WELCOME}
      {...(tabs.length > 0 ? { defaultTabs: tabs } : {})}
      {...(link.has("query") ? { initialQuery: link.get("query") ?? "" } : {})}
      {...(link.has("variables") ? { initialVariables: link.get("variables") ?? "" } : {})}
      plugins={examples.length > 0 ? [HISTORY_PLUGIN, list] : [HISTORY_PLUGIN]}
      onTogglePluginVisibility={panelWasChosen}
      {...(listIsOpen(examples) ? { visiblePlugin: list } : {})}
      referencePlugin={DOC_EXPLORER_PLUGIN}
    >
      <GraphiQL.Logo>
        <ActiveTabInView />
        <Viewer configuration={configuration} />
        <em>{configuration.title}</em>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

start();
