import { globSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { CodegenConfig } from "@graphql-codegen/cli";

const saleor = process.env.SALEOR_HOME ?? `${process.env.HOME}/saleor`;
const types = process.env.LOYALTY_TYPES ?? "src/api/generated/";

/** What a folder asks is in a file of its own, which comes with its code: a page does not bring what others ask. */
const generates = globSync("src/**/queries.graphql")
  .map(dirname)
  .map((folder) => [
    `${types}${basename(folder)}.ts`,
    {
      documents: `${folder}/*.graphql`,
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        pureMagicComment: true,
        onlyOperationTypes: true,
        disableDescriptions: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: "string", Decimal: "number", PositiveDecimal: "number", JSON: "unknown" },
        defaultScalarType: "unknown",
      },
    },
  ]);

export default {
  schema: [`${saleor}/saleor/graphql/schema.graphql`, "../schema/loyalty.graphql"],
  generates: Object.fromEntries(generates),
} satisfies CodegenConfig;
