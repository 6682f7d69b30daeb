/** The shop's API as its staff use it. */
import { api } from "./dashboard.ts";

async function post(body: unknown, token?: string) {
  const headers = {
    "Content-Type": "application/json",
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const response = await fetch(api, { method: "POST", headers, body: JSON.stringify(body) });
  return response.json();
}

/** Returns what the API answers to the shop's owner, or to somebody else of the shop. */
export async function ask(
  query: string,
  variables: object = {},
  email = process.env.LOYALTY_STAFF,
): Promise<any> {
  const { data } = await post({
    query:
      "mutation($email: String!, $password: String!) { tokenCreate(email: $email, password: $password) { token } }",
    variables: { email, password: process.env.LOYALTY_PASSWORD },
  });
  return (await post({ query, variables }, data.tokenCreate.token)).data;
}

export const orderId = async (number: number): Promise<string> => {
  const { orders } = await ask("{ orders(first: 10) { edges { node { id number } } } }");
  return orders.edges.find(({ node }: any) => node.number === String(number)).node.id;
};

export const customerId = async (): Promise<string> => {
  const { customers } = await ask('{ customers(first: 1, search: "ada") { edges { node { id } } } }');
  return customers.edges[0].node.id;
};

/** The first product of the shop. */
export const product = async (): Promise<{ id: string; name: string }> =>
  (await ask("{ products(first: 1) { edges { node { id name } } } }")).products.edges[0].node;
