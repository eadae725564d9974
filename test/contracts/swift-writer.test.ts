import { swiftFarm } from "../../src/adapters/farms/swift/farm.ts";
import { clock } from "../adapters/farms/core-session.ts";
import { swiftOptions, requires } from "../requirements.ts";
import { coreWriter } from "./core-writers.ts";
import { writerTests } from "./writers.ts";

writerTests(await requires("swift"), {
  ...coreWriter,
  name: "the iOS core",
  farm: { name: "swift", on: (root) => swiftFarm({ ...swiftOptions, clock, root }) },
});
