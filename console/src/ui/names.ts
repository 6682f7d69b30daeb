export const nameOf = (user: { firstName: string; lastName: string } | null | undefined): string =>
  user ? `${user.firstName} ${user.lastName}`.trim() : "";
