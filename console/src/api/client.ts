import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { Bridge } from "../dashboard/bridge";

/** The API said no, or said nothing: `kind` is what a page tells of it. */
export class ApiError extends Error {
  constructor(
    readonly kind: "offline" | "expired" | "forbidden" | "failed",
    message: string,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { exception?: { code?: string } } }[];
}

export type Ask = <Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

const EXPIRED = ["ExpiredSignatureError", "InvalidTokenError", "JWTInvalidTokenError", "DecodeError"];

/** Asks the Saleor that served this page: its API lies beside the plugin's address. */
export function client(bridge: Bridge, address = new URL("../../graphql/", document.baseURI).href): Ask {
  return async (query, variables) => {
    const token = bridge.read().token;
    let answer = await post(address, query, variables, token);
    if (codeOf(answer) === "expired") {
      const renewed = await bridge.renew(token);
      if (renewed) answer = await post(address, query, variables, renewed);
    }
    return dataOf(answer);
  };
}

async function post<Data, Variables>(
  address: string,
  query: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  token: string | null,
): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: String(query), variables }),
    });
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    throw new ApiError("offline", error instanceof Error ? error.message : "");
  }
}

function dataOf<Data>(answer: Answer<Data>): Data {
  const kind = codeOf(answer);
  if (kind) throw new ApiError(kind, answer.errors?.[0]?.message ?? "");
  return answer.data as Data;
}

function codeOf(answer: Answer<unknown>): ApiError["kind"] | null {
  const error = answer.errors?.[0];
  if (!error) return answer.data ? null : "failed";
  const code = error.extensions?.exception?.code ?? "";
  if (EXPIRED.includes(code)) return "expired";
  return code === "PermissionDenied" ? "forbidden" : "failed";
}
