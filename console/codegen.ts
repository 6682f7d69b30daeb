import type { CodegenConfig } from "@graphql-codegen/cli";

const saleor = process.env.SALEOR_HOME ?? `${process.env.HOME}/saleor`;

export default {
  schema: [`${saleor}/saleor/graphql/schema.graphql`, "../schema/loyalty.graphql"],
  documents: "src/**/*.graphql",
  generates: {
    [`${process.env.LOYALTY_TYPES ?? "src/api/generated/"}graphql.ts`]: {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        documentMode: "string",
        pureMagicComment: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: "string", Decimal: "number", PositiveDecimal: "number", JSON: "unknown" },
        defaultScalarType: "unknown",
      },
    },
  },
} satisfies CodegenConfig;
