import type { TypedDocumentString } from "./gql/graphql";

/** Sends documents to Saleor as one customer. Without a token Saleor answers as it answers anybody. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  get isSignedIn(): boolean {
    return this.token !== null;
  }

  async send<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const headers: Record<string, string> = { "Content-Type": "application/json" };
    if (this.token) headers["Authorization"] = `Bearer ${this.token}`;
    const body = JSON.stringify({ query: document.toString(), variables });
    const answer = await fetch(this.url, { method: "POST", headers, body });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? "The shop did not answer.");
    return data;
  }
}
