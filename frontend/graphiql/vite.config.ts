import { defineConfig, type Plugin } from "vite";

const OUTPUT = "build";
const EMBEDDED_FONT = /data:font\/(woff2?|ttf|otf);base64,([A-Za-z0-9+/=]+)/g;

/**
 * Writes the fonts that GraphiQL's style sheet carries as data URLs into files of their own,
 * so that the page's Content-Security-Policy can say `font-src 'self'`.
 */
function fontFiles(): Plugin {
  return {
    name: "mainspring-font-files",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "asset" || !output.fileName.endsWith(".css")) continue;
        const sheet =
          typeof output.source === "string"
            ? output.source
            : new TextDecoder().decode(output.source);
        output.source = sheet.replaceAll(EMBEDDED_FONT, (_url, kind: string, data: string) => {
          const reference = this.emitFile({
            type: "asset",
            name: `font.${kind}`,
            source: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
          });
          return `./${this.getFileName(reference)}`;
        });
      }
    },
  };
}

export default defineConfig({
  // Relative: the page may be mounted under any prefix, behind any proxy.
  base: "./",
  plugins: [fontFiles()],
  worker: { format: "es" },
  build: {
    outDir: OUTPUT,
    emptyOutDir: true,
    // One flat folder: the server allows exactly the names that stand in the manifest.
    assetsDir: "",
    manifest: "vite-manifest.json",
    // Fonts and pictures stay files, never data URLs (Content-Security-Policy).
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: "src/main.tsx",
      onwarn(warning, show) {
        // React's "use client" marks mean nothing in a page that has no server rendering.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") show(warning);
      },
    },
  },
});
