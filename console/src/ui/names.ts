export const nameOf = (user: { firstName: string; lastName: string } | null | undefined): string =>
  user ? `${user.firstName} ${user.lastName}`.trim() : "";

/** A variant with its product: its own name is seldom more than a size. */
export const variantName = (variant: {
  name: string;
  sku?: string | null;
  product: { name: string };
}): string =>
  [variant.product.name, variant.name].filter(Boolean).join(", ") + (variant.sku ? ` (${variant.sku})` : "");
