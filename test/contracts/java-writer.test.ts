import { jvmFarm } from "../../src/adapters/farms/jvm/farm.ts";
import { clock } from "../adapters/farms/core-session.ts";
import { jvmOptions, requires } from "../requirements.ts";
import { writerTests } from "./writers.ts";

writerTests("Android", await requires("java"), { name: "jvm", on: (root) => jvmFarm({ ...jvmOptions, clock, root }) });
