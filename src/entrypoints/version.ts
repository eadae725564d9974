/** Which edgegate is this? */
import manifest from "../../package.json" with { type: "json" };

/** As package.json says it. */
export const version: string = manifest.version;
