import { jvmFarm } from "../../src/adapters/farms/jvm/farm.ts";
import { clock } from "../adapters/farms/core-session.ts";
import { jvmOptions, requires } from "../requirements.ts";
import { coreWriter } from "./core-writers.ts";
import { writerTests } from "./writers.ts";

writerTests(await requires("java"), {
  ...coreWriter,
  name: "the Android core",
  farm: { name: "jvm", on: (root) => jvmFarm({ ...jvmOptions, clock, root }) },
});
