/** Where does an effective value come from? */
import type { SourcePosition } from "../documents/settings.ts";

/** Keys and indexes down to a value of the config. */
export type Path = readonly (string | number)[];

/** Says where the value at a path of the file stands; undefined: the file leaves it out and the default holds. */
export type Origins = (path: Path) => SourcePosition | undefined;
