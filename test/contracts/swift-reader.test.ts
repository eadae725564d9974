import { swiftApp } from "../../src/adapters/farms/swift/swift-app.ts";
import { processes, requires, swiftOptions } from "../requirements.ts";
import { readerTests } from "./readers.ts";

await readerTests("the iOS app", await requires("swift"), async (files) => {
  const { program } = await swiftApp(swiftOptions);
  return processes.run(program, ["--check", ...files], {});
});
