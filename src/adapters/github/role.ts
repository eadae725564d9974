/** What does GitHub let a person do in a repository? */
import { type Role, roles } from "../../documents/role.ts";
import type { Client, Repository } from "./client.ts";

/** Asked anew: what an event says of a person can be out of date. */
export async function roleOf(client: Client, repository: Repository, login: string): Promise<Role> {
  const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
  // A custom role counts as what it is based on; GitHub tells that as `permission`.
  const named = roles.find((role) => role === data.role_name);
  return named ?? roles.find((role) => role === data.permission) ?? "none";
}
