/** Which device farms can be asked for by name? wire.ts plays each. */
export const farmNames = ["host", "jvm", "swift", "adb", "firebase"] as const;
