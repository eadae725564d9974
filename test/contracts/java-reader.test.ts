import { jvmApp } from "../../src/adapters/farms/jvm/jvm-app.ts";
import { jvmOptions, processes, requires } from "../requirements.ts";
import { readerTests } from "./readers.ts";

await readerTests("Android", await requires("java"), async (files) => {
  const app = await jvmApp(jvmOptions);
  const command = [...app.options, "dev.edgegate.bench.jvm.DriverMain", "--check", ...files];
  return processes.run("java", command, { env: app.env });
});
