/** Which device farms can be asked for by name? wire.ts plays each. */
/** `jvm` and `swift` run the apps' cores on this computer. */
export const farmNames = ["host", "jvm", "swift", "adb", "firebase"] as const;
