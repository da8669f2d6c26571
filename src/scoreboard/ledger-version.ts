import { createHash } from "node:crypto";

/** The ledger's version, as files of votes name it: a digest of its claim ids, whatever their order. */
export function ledgerVersion(claims: readonly { readonly id: string }[]): string {
  const ids = claims.map(({ id }) => id).sort();
  return createHash("sha256").update(ids.join("\n")).digest("hex").slice(0, 12);
}
