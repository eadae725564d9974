/** What does GitHub let a person do in a repository? */

/** From least to most; each may what those before it may. */
export const roles = ["none", "read", "triage", "write", "maintain", "admin"] as const;
/** A custom role counts as the one that it is based on. */
export type Role = (typeof roles)[number];

/** Whether somebody may push: who may, may also spend the project's money, and have the bot talk. */
export function mayWrite(role: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf("write");
}
