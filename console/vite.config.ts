import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const web =
  process.env.LOYALTY_WEB ?? join(import.meta.dirname, "../saleor_loyalty_plugin/host/dashboard/web");

/** macaw-ui brings 48 fonts; the Dashboard shows one of them, which src/ui/fonts.css has in the letters of our languages. */
const withoutFonts: Plugin = {
  name: "without-fonts",
  enforce: "pre",
  transform(code, id) {
    return id.includes("macaw-ui") && id.endsWith(".css") ? code.replace(/@font-face\s*{[^}]*}/g, "") : null;
  },
};

/** Keeps with the build what it was made of, so that a test without npm sees a build that is not the source's. */
const withDigest: Plugin = {
  name: "with-digest",
  apply: "build",
  writeBundle() {
    const sources = globSync(["src/**/*.*", "index.html", "package-lock.json", "vite.config.ts"], {
      cwd: import.meta.dirname,
    });
    const digest = createHash("sha256");
    for (const name of sources.map((path) => path.replaceAll("\\", "/")).sort()) {
      digest.update(`${name}\0`).update(readFileSync(join(import.meta.dirname, name)));
    }
    writeFileSync(join(web, "source.sha256"), `${digest.digest("hex")}\n`);
  },
};

/** A page with what it asks. */
const part = (name: string) => new RegExp(`src/(pages/|api/generated/)?(${name})[./]`);

export default defineConfig({
  base: "./",
  plugins: [withoutFonts, withDigest, react()],
  build: {
    outDir: web,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
    // Each file costs Saleor a look at all its plugins: what is opened together comes together.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "member", test: part("member|widgets") },
            { name: "rewards", test: part("rewards") },
            { name: "campaigns", test: part("campaigns") },
            { name: "journeys", test: part("journeys|messages") },
            { name: "friends", test: part("friends|events|ui/zones") },
            { name: "segments", test: part("segments") },
            // What several pages are made of, and the first is not.
            {
              name: "forms",
              test: /src\/(ui\/(Check|Chips|Confirm|Dialog|Picker|SaveBar|Sections?|Translations|codes|(effect|told)\/\w+|moments|mutations|reading|sources|useForm|useSettled)|api\/(errors|generated\/ui))\.|(mutationObserver|useMutation)\./,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: "./test/setup.ts",
    include: ["test/**/*.test.{ts,tsx}"],
    // Longer than one thing may take in it (setup.ts): a test says then what never came.
    testTimeout: 20_000,
  },
});
