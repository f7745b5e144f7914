import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the row of tabs to the one that is shown: a new one is added at its far end. */
export function ActiveTabInView() {
  const { activeTabIndex, tabs } = useGraphiQL(pick("activeTabIndex", "tabs"));
  useEffect(() => {
    const shown = document.querySelector(".graphiql-tab-active");
    shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeTabIndex, tabs.length]);
  return null;
}
