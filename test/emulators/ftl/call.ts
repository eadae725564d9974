/** What does a route get to see? One request, and the lab that it is about. */
import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answers.ts";
import type { Json } from "./json.ts";
import type { Lab } from "./lab.ts";

export interface Call {
  readonly lab: Lab;
  /** Id of the method, such as `testing.projects.testMatrices.create`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** As it came, decompressed. */
  readonly bytes: Buffer;
  /** The JSON body; undefined when there is none, or it is a file. */
  readonly body: Json | undefined;
}
export type Route = (call: Call) => Answer;
export type Routes = Readonly<Record<string, Route>>;
