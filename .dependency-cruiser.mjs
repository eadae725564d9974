// The walls of the house. Each rule's comment says what a break means; test/walls.test.ts plants breaks and counts files.
const room = (name) => `^src/${name}(/|\\.ts$)`;
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});
const npm = (...names) => names.map((name) => `node_modules/${name}/`);

export default {
  forbidden: [
    only("documents-know-nobody", room("documents"), [room("documents"), ...npm("zod")], "A noun learned a verb."),
    only("domain-is-pure", room("domain"), [room("domain"), room("documents")], "A decision depends on the world."),
    only(
      "render-decides-nothing",
      room("render"),
      [
        room("render"),
        room("documents"),
        "^src/domain/(metrics|devices/hardware)\\.ts$",
        ...npm("markdown-table", "picocolors"),
      ],
      "The comment is deciding something.",
    ),
    only(
      "config-is-parsed-once",
      room("config"),
      [room("config"), room("documents"), room("errors"), ...npm("yaml", "zod", "leven")],
      "Reading the config needs more than its text.",
    ),
    only(
      "errors-import-nothing",
      room("errors"),
      [room("errors")],
      "An error message depends on the thing that failed.",
    ),
    {
      ...only("ports-are-types", "^src/ports\\.ts$", [room("documents")], "An interface got a body."),
    },
    only(
      "stages-never-see-adapters",
      room("stages"),
      [
        room("stages"),
        room("documents"),
        room("domain"),
        room("render"),
        room("config"),
        room("ports"),
        room("errors"),
      ],
      "A stage knows which cloud it runs on.",
    ),
    {
      name: "adapters-never-meet",
      comment: "Two outside worlds are tied together.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/adapters/$1/", room("documents"), room("ports"), room("errors")] },
    },
    {
      name: "only-wire-builds-adapters",
      comment:
        "Somebody besides wire.ts and its parts (wire-stage.ts, wire-terminal.ts, wire-firebase.ts, wire-clone.ts) chose an adapter.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/adapters/", "^src/entrypoints/wire(-stage|-terminal|-firebase|-clone)?\\.ts$"],
      },
      to: { path: "^src/adapters/" },
    },
    {
      name: "node-stays-at-the-edge",
      comment: "A pure room or a stage touches the machine.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/adapters/", "^src/entrypoints/"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "Two files can't be read apart.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody needs.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["^src/entrypoints/", "\\.d\\.ts$"] },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      comment: "An import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
    exclude: { path: "^src/litert" },
  },
};
