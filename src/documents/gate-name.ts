/** Which gate of a pull request is this? Several may judge one, each with its config and farm: all that a gate says carries its name. */
import * as z from "zod";

/**
 * The name of a gate's commit status, and the word of its commands. Its comment, artifacts and decisions carry it, too. Lower case,
 * because GitHub takes statuses whose names differ in case alone for one.
 */
export const GateName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,29}$/);
export type GateName = z.infer<typeof GateName>;

/** Of a repository that has one gate. */
export const usualGate = "edgegate";
