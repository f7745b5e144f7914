import { pick, useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import type { Example } from "./configuration";

/** The text of an example as it stands in a tab: its name is the first line. */
export function exampleText(example: Example): string {
  return `# ${example.name}\n${example.query.trim()}\n`;
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3">
      <path d="M3 2h7l3 3v9H3z M10 2v3h3 M5.5 8h5 M5.5 11h5" />
    </svg>
  );
}

/** A side panel that opens each configured example in a tab of its own. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  function Panel() {
    const { addTab } = useGraphiQLActions();
    const editors = useGraphiQL(pick("queryEditor", "variableEditor"));
    const open = (example: Example): void => {
      addTab();
      editors.queryEditor?.setValue(exampleText(example));
      editors.variableEditor?.setValue(example.variables);
    };
    return (
      <section aria-label="Examples" className="mainspring-examples">
        <h2>Examples</h2>
        <ul>
          {examples.map((example) => (
            <li key={example.name}>
              <button type="button" onClick={() => open(example)}>
                {example.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return { title: "Examples", icon: Icon, content: Panel };
}
