import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { CodegenConfig } from "@graphql-codegen/cli";

const saleor = process.env.SALEOR_HOME ?? `${process.env.HOME}/saleor`;
const types = process.env.LOYALTY_TYPES ?? "src/api/generated/";

/** What several folders ask in the same words, where a folder uses it. */
const effect = "src/ui/effect.graphql";
const shared = (queries: string) => (readFileSync(queries, "utf8").includes("...Effect") ? [effect] : []);

const config = {
  documentMode: "string",
  pureMagicComment: true,
  onlyOperationTypes: true,
  disableDescriptions: true,
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { DateTime: "string", Decimal: "number", PositiveDecimal: "number", JSON: "unknown" },
  defaultScalarType: "unknown",
};

/** Enums and inputs, whoever asks with them. */
const schema = `${types}schema.ts`;

/** What a folder asks is in a file of its own, which comes with its code: a page does not bring what others ask. */
const generates = globSync("src/**/queries.graphql").map((queries) => [
  `${types}${basename(dirname(queries))}.ts`,
  {
    documents: [`${dirname(queries)}/*.graphql`, ...shared(queries)],
    plugins: ["typescript-operations", "typed-document-node"],
    config: { ...config, importSchemaTypesFrom: schema },
  },
]);

export default {
  schema: [`${saleor}/saleor/graphql/schema.graphql`, "../schema/loyalty.graphql"],
  generates: {
    [schema]: {
      documents: "src/**/*.graphql",
      plugins: ["typescript-operations"],
      config: { ...config, generateOperationTypes: false },
    },
    ...Object.fromEntries(generates),
  },
} satisfies CodegenConfig;
