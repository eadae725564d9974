/** What is Bottleneck's build without Redis, which Octokit's plugin has too, so that bundles hold one? The package types its main build only. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
