import { homedir } from "node:os";
import type { CodegenConfig } from "@graphql-codegen/cli";

// A running shop (SALEOR_API_URL), else Saleor's schema as its sources have it with what the plugin adds.
const saleor = process.env.SALEOR_HOME ?? `${homedir()}/saleor`;
const files = [`${saleor}/saleor/graphql/schema.graphql`, "../../../schema/loyalty.graphql"];

const config: CodegenConfig = {
  schema: process.env.SALEOR_API_URL ?? files,
  documents: "src/*.graphql",
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string", useTypeImports: true, enumsAsTypes: true, scalars: { Decimal: "number" } },
    },
  },
};

export default config;
