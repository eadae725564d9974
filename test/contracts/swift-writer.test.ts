import { swiftFarm } from "../../src/adapters/farms/swift/farm.ts";
import { clock } from "../adapters/farms/core-session.ts";
import { swiftOptions, requires } from "../requirements.ts";
import { writerTests } from "./writers.ts";

writerTests("iOS", await requires("swift"), {
  name: "swift",
  on: (root) => swiftFarm({ ...swiftOptions, clock, root }),
});
