import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import type { Example } from "./configuration";

const TITLE = "Examples";
const PANEL_WAS_CHOSEN = "mainspring:panel-was-chosen";
/** How many of them are tabs at a first visit: as many as fit beside each other. */
const TABS_AT_FIRST = 3;

/** The text of an example as it stands in a tab: its name is the first line. */
export function exampleText(example: Example): string {
  return `# ${example.name}\n${example.query.trim()}\n`;
}

/** The tabs of a first visit; the others wait in the list. */
export function firstTabs(examples: readonly Example[]): { query: string; variables: string }[] {
  return examples.slice(0, TABS_AT_FIRST).map((example) => ({
    query: exampleText(example),
    variables: example.variables,
  }));
}

/** Whether the list is shown from the start: some are no tabs, and nobody has chosen a panel yet. */
export function listIsOpen(examples: readonly Example[]): boolean {
  return examples.length > TABS_AT_FIRST && localStorage.getItem(PANEL_WAS_CHOSEN) === null;
}

/** Keeps in mind that somebody opened or closed a panel: GraphiQL forgets which were closed. */
export function panelWasChosen(): void {
  localStorage.setItem(PANEL_WAS_CHOSEN, "yes");
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3">
      <path d="M3 2h7l3 3v9H3z M10 2v3h3 M5.5 8h5 M5.5 11h5" />
    </svg>
  );
}

/** A side panel that lists the configured examples and opens each in a tab of its own. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  function Panel() {
    const { addTab, changeTab } = useGraphiQLActions();
    const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(
      pick("queryEditor", "variableEditor", "tabs", "activeTabIndex"),
    );
    const tabOf = (example: Example): number =>
      tabs.findIndex((tab) => tab.query === exampleText(example));
    const open = (example: Example): void => {
      const there = tabOf(example);
      if (there >= 0) {
        changeTab(there);
        return;
      }
      addTab();
      queryEditor?.setValue(exampleText(example));
      variableEditor?.setValue(example.variables);
    };
    // Before the editors are there, an example could only open as an empty tab.
    const ready = queryEditor !== undefined && variableEditor !== undefined;
    return (
      <section aria-label={TITLE} className="mainspring-examples">
        <h2>{TITLE}</h2>
        <ol>
          {examples.map((example) => (
            <li key={example.name}>
              <button
                type="button"
                disabled={!ready}
                aria-current={tabOf(example) === activeTabIndex}
                onClick={() => open(example)}
              >
                {example.name}
              </button>
            </li>
          ))}
        </ol>
      </section>
    );
  }
  return { title: TITLE, icon: Icon, content: Panel };
}
