import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as U,
  b as B,
  c as J
} from "./chunks/chunk-QTLRDFOS.js";
import {
  a as j
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as Y
} from "./chunks/chunk-SHL3JVR2.js";
import {
  a as z
} from "./chunks/chunk-2SC7IPZI.js";
import {
  a as K,
  b as W
} from "./chunks/chunk-2DJABXMF.js";
import {
  c as R,
  d as L
} from "./chunks/chunk-D545S5IG.js";
import {
  a as M,
  b as I
} from "./chunks/chunk-T2E5Y44U.js";
import {
  a as q
} from "./chunks/chunk-IWIYNJVN.js";
import {
  a as b
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/main.ts
import { readFile as Tt } from "node:fs/promises";
import y from "node:process";

// node_modules/commander/lib/error.js
var _ = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(t, e, i) {
    super(i), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = e, this.exitCode = t, this.nestedError = void 0;
  }
}, O = class extends _ {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(t) {
    super(1, "commander.invalidArgument", t), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var A = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(t, e) {
    switch (this.description = e || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, t[0]) {
      case "<":
        this.required = !0, this._name = t.slice(1, -1);
        break;
      case "[":
        this.required = !1, this._name = t.slice(1, -1);
        break;
      default:
        this.required = !0, this._name = t;
        break;
    }
    this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(t, e) {
    return e === this.defaultValue || !Array.isArray(e) ? [t] : (e.push(t), e);
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(t, e) {
    return this.defaultValue = t, this.defaultValueDescription = e, this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(t) {
    return this.parseArg = t, this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(t) {
    return this.argChoices = t.slice(), this.parseArg = (e, i) => {
      if (!this.argChoices.includes(e))
        throw new O(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(e, i) : e;
    }, this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    return this.required = !0, this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    return this.required = !1, this;
  }
};
function H(o) {
  let t = o.name() + (o.variadic === !0 ? "..." : "");
  return o.required ? "<" + t + ">" : "[" + t + "]";
}

// node_modules/commander/lib/command.js
import { EventEmitter as yt } from "node:events";
import N from "node:child_process";
import w from "node:path";
import V from "node:fs";
import p from "node:process";
import { stripVTControlCharacters as xt } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters as Ct } from "node:util";
var k = class {
  constructor() {
    this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(t) {
    this.helpWidth = this.helpWidth ?? t.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(t) {
    let e = t.commands.filter((n) => !n._hidden), i = t._getHelpCommand();
    return i && !i._hidden && e.push(i), this.sortSubcommands && e.sort((n, r) => n.name().localeCompare(r.name())), e;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(t, e) {
    let i = (n) => n.short ? n.short.replace(/^-/, "") : n.long.replace(/^--/, "");
    return i(t).localeCompare(i(e));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(t) {
    let e = t.options.filter((n) => !n.hidden), i = t._getHelpOption();
    if (i && !i.hidden) {
      let n = i.short && t._findOption(i.short), r = i.long && t._findOption(i.long);
      !n && !r ? e.push(i) : i.long && !r ? e.push(
        t.createOption(i.long, i.description)
      ) : i.short && !n && e.push(
        t.createOption(i.short, i.description)
      );
    }
    return this.sortOptions && e.sort(this.compareOptions), e;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(t) {
    if (!this.showGlobalOptions) return [];
    let e = [];
    for (let i = t.parent; i; i = i.parent) {
      let n = i.options.filter(
        (r) => !r.hidden
      );
      e.push(...n);
    }
    return this.sortOptions && e.sort(this.compareOptions), e;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(t) {
    return t._argsDescription && t.registeredArguments.forEach((e) => {
      e.description = e.description || t._argsDescription[e.name()] || "";
    }), t.registeredArguments.find((e) => e.description) ? t.registeredArguments : [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(t) {
    let e = t.registeredArguments.map((i) => H(i)).join(" ");
    return t._name + (t._aliases[0] ? "|" + t._aliases[0] : "") + (t.options.length ? " [options]" : "") + // simplistic check for non-help option
    (e ? " " + e : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(t) {
    return t.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(t) {
    return t.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(t, e) {
    return e.visibleCommands(t).reduce((i, n) => Math.max(
      i,
      this.displayWidth(
        e.styleSubcommandTerm(e.subcommandTerm(n))
      )
    ), 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(t, e) {
    return e.visibleOptions(t).reduce((i, n) => Math.max(
      i,
      this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))
    ), 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(t, e) {
    return e.visibleGlobalOptions(t).reduce((i, n) => Math.max(
      i,
      this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))
    ), 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(t, e) {
    return e.visibleArguments(t).reduce((i, n) => Math.max(
      i,
      this.displayWidth(
        e.styleArgumentTerm(e.argumentTerm(n))
      )
    ), 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(t) {
    let e = t._name;
    t._aliases[0] && (e = e + "|" + t._aliases[0]);
    let i = "";
    for (let n = t.parent; n; n = n.parent)
      i = n.name() + " " + i;
    return i + e + " " + t.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(t) {
    return t.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(t) {
    return t.summary() || t.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(t) {
    let e = [];
    if (t.argChoices && e.push(
      // use stringify to match the display of the default value
      `choices: ${t.argChoices.map((i) => JSON.stringify(i)).join(", ")}`
    ), t.defaultValue !== void 0 && (t.required || t.optional || t.isBoolean() && typeof t.defaultValue == "boolean") && e.push(
      `default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`
    ), t.presetArg !== void 0 && t.optional && e.push(`preset: ${JSON.stringify(t.presetArg)}`), t.envVar !== void 0 && e.push(`env: ${t.envVar}`), e.length > 0) {
      let i = `(${e.join(", ")})`;
      return t.description ? `${t.description} ${i}` : i;
    }
    return t.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(t) {
    let e = [];
    if (t.argChoices && e.push(
      // use stringify to match the display of the default value
      `choices: ${t.argChoices.map((i) => JSON.stringify(i)).join(", ")}`
    ), t.defaultValue !== void 0 && e.push(
      `default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`
    ), e.length > 0) {
      let i = `(${e.join(", ")})`;
      return t.description ? `${t.description} ${i}` : i;
    }
    return t.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(t, e, i) {
    return e.length === 0 ? [] : [i.styleTitle(t), ...e, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(t, e, i) {
    let n = /* @__PURE__ */ new Map();
    return t.forEach((r) => {
      let s = i(r);
      n.has(s) || n.set(s, []);
    }), e.forEach((r) => {
      let s = i(r);
      n.has(s) || n.set(s, []), n.get(s).push(r);
    }), n;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(t, e) {
    let i = e.padWidth(t, e), n = e.helpWidth ?? 80;
    function r(u, c) {
      return e.formatItem(u, i, c, e);
    }
    let s = [
      `${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,
      ""
    ], a = e.commandDescription(t);
    a.length > 0 && (s = s.concat([
      e.boxWrap(
        e.styleCommandDescription(a),
        n
      ),
      ""
    ]));
    let h = e.visibleArguments(t).map((u) => r(
      e.styleArgumentTerm(e.argumentTerm(u)),
      e.styleArgumentDescription(e.argumentDescription(u))
    ));
    if (s = s.concat(
      this.formatItemList("Arguments:", h, e)
    ), this.groupItems(
      t.options,
      e.visibleOptions(t),
      (u) => u.helpGroupHeading ?? "Options:"
    ).forEach((u, c) => {
      let x = u.map((C) => r(
        e.styleOptionTerm(e.optionTerm(C)),
        e.styleOptionDescription(e.optionDescription(C))
      ));
      s = s.concat(this.formatItemList(c, x, e));
    }), e.showGlobalOptions) {
      let u = e.visibleGlobalOptions(t).map((c) => r(
        e.styleOptionTerm(e.optionTerm(c)),
        e.styleOptionDescription(e.optionDescription(c))
      ));
      s = s.concat(
        this.formatItemList("Global Options:", u, e)
      );
    }
    return this.groupItems(
      t.commands,
      e.visibleCommands(t),
      (u) => u.helpGroup() || "Commands:"
    ).forEach((u, c) => {
      let x = u.map((C) => r(
        e.styleSubcommandTerm(e.subcommandTerm(C)),
        e.styleSubcommandDescription(e.subcommandDescription(C))
      ));
      s = s.concat(this.formatItemList(c, x, e));
    }), s.join(`
`);
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(t) {
    return Ct(t).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(t) {
    return t;
  }
  styleUsage(t) {
    return t.split(" ").map((e) => e === "[options]" ? this.styleOptionText(e) : e === "[command]" ? this.styleSubcommandText(e) : e[0] === "[" || e[0] === "<" ? this.styleArgumentText(e) : this.styleCommandText(e)).join(" ");
  }
  styleCommandDescription(t) {
    return this.styleDescriptionText(t);
  }
  styleOptionDescription(t) {
    return this.styleDescriptionText(t);
  }
  styleSubcommandDescription(t) {
    return this.styleDescriptionText(t);
  }
  styleArgumentDescription(t) {
    return this.styleDescriptionText(t);
  }
  styleDescriptionText(t) {
    return t;
  }
  styleOptionTerm(t) {
    return this.styleOptionText(t);
  }
  styleSubcommandTerm(t) {
    return t.split(" ").map((e) => e === "[options]" ? this.styleOptionText(e) : e[0] === "[" || e[0] === "<" ? this.styleArgumentText(e) : this.styleSubcommandText(e)).join(" ");
  }
  styleArgumentTerm(t) {
    return this.styleArgumentText(t);
  }
  styleOptionText(t) {
    return t;
  }
  styleArgumentText(t) {
    return t;
  }
  styleSubcommandText(t) {
    return t;
  }
  styleCommandText(t) {
    return t;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(t, e) {
    return Math.max(
      e.longestOptionTermLength(t, e),
      e.longestGlobalOptionTermLength(t, e),
      e.longestSubcommandTermLength(t, e),
      e.longestArgumentTermLength(t, e)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(t) {
    return /\n[^\S\r\n]/.test(t);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(t, e, i, n) {
    let s = " ".repeat(2);
    if (!i) return s + t;
    let a = t.padEnd(
      e + t.length - n.displayWidth(t)
    ), h = 2, l = (this.helpWidth ?? 80) - e - h - 2, u;
    return l < this.minWidthToWrap || n.preformatted(i) ? u = i : u = n.boxWrap(i, l).replace(
      /\n/g,
      `
` + " ".repeat(e + h)
    ), s + a + " ".repeat(h) + u.replace(/\n/g, `
${s}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(t, e) {
    if (e < this.minWidthToWrap) return t;
    let i = t.split(/\r\n|\n/), n = /[\s]*[^\s]+/g, r = [];
    return i.forEach((s) => {
      let a = s.match(n);
      if (a === null) {
        r.push("");
        return;
      }
      let h = [a.shift()], d = this.displayWidth(h[0]);
      a.forEach((l) => {
        let u = this.displayWidth(l);
        if (d + u <= e) {
          h.push(l), d += u;
          return;
        }
        r.push(h.join(""));
        let c = l.trimStart();
        h = [c], d = this.displayWidth(c);
      }), r.push(h.join(""));
    }), r.join(`
`);
  }
};

// node_modules/commander/lib/option.js
var m = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(t, e) {
    this.flags = t, this.description = e || "", this.required = t.includes("<"), this.optional = t.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(t), this.mandatory = !1;
    let i = bt(t);
    this.short = i.shortFlag, this.long = i.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(t, e) {
    return this.defaultValue = t, this.defaultValueDescription = e, this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(t) {
    return this.presetArg = t, this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(t) {
    return this.conflictsWith = this.conflictsWith.concat(t), this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(t) {
    let e = t;
    return typeof t == "string" && (e = { [t]: !0 }), this.implied = Object.assign(this.implied || {}, e), this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(t) {
    return this.envVar = t, this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(t) {
    return this.parseArg = t, this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(t = !0) {
    return this.mandatory = !!t, this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(t = !0) {
    return this.hidden = !!t, this;
  }
  /**
   * @package
   */
  _collectValue(t, e) {
    return e === this.defaultValue || !Array.isArray(e) ? [t] : (e.push(t), e);
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(t) {
    return this.argChoices = t.slice(), this.parseArg = (e, i) => {
      if (!this.argChoices.includes(e))
        throw new O(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(e, i) : e;
    }, this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    return this.negate ? Q(this.name().replace(/^no-/, "")) : Q(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(t) {
    return this.helpGroupHeading = t, this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(t) {
    return this.short === t || this.long === t;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}, F = class {
  /**
   * @param {Option[]} options
   */
  constructor(t) {
    this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), t.forEach((e) => {
      e.negate ? this.negativeOptions.set(e.attributeName(), e) : this.positiveOptions.set(e.attributeName(), e);
    }), this.negativeOptions.forEach((e, i) => {
      this.positiveOptions.has(i) && this.dualOptions.add(i);
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(t, e) {
    let i = e.attributeName();
    if (!this.dualOptions.has(i)) return !0;
    let n = this.negativeOptions.get(i).presetArg, r = n !== void 0 ? n : !1;
    return e.negate === (r === t);
  }
};
function Q(o) {
  return o.split("-").reduce((t, e) => t + e[0].toUpperCase() + e.slice(1));
}
function bt(o) {
  let t, e, i = /^-[^-]$/, n = /^--[^-]/, r = o.split(/[ |,]+/).concat("guard");
  if (i.test(r[0]) && (t = r.shift()), n.test(r[0]) && (e = r.shift()), !t && i.test(r[0]) && (t = r.shift()), !t && n.test(r[0]) && (t = e, e = r.shift()), r[0].startsWith("-")) {
    let s = r[0], a = `option creation failed due to '${s}' in option flags '${o}'`;
    throw /^-[^-][^-]/.test(s) ? new Error(
      `${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
    ) : i.test(s) ? new Error(`${a}
- too many short flags`) : n.test(s) ? new Error(`${a}
- too many long flags`) : new Error(`${a}
- unrecognised flag format`);
  }
  if (t === void 0 && e === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${o}'.`
    );
  return { shortFlag: t, longFlag: e };
}

// node_modules/commander/lib/suggestSimilar.js
function wt(o, t) {
  if (Math.abs(o.length - t.length) > 3)
    return Math.max(o.length, t.length);
  let e = [];
  for (let i = 0; i <= o.length; i++)
    e[i] = [i];
  for (let i = 0; i <= t.length; i++)
    e[0][i] = i;
  for (let i = 1; i <= t.length; i++)
    for (let n = 1; n <= o.length; n++) {
      let r;
      o[n - 1] === t[i - 1] ? r = 0 : r = 1, e[n][i] = Math.min(
        e[n - 1][i] + 1,
        // deletion
        e[n][i - 1] + 1,
        // insertion
        e[n - 1][i - 1] + r
        // substitution
      ), n > 1 && i > 1 && o[n - 1] === t[i - 2] && o[n - 2] === t[i - 1] && (e[n][i] = Math.min(e[n][i], e[n - 2][i - 2] + 1));
    }
  return e[o.length][t.length];
}
function G(o, t) {
  if (!t || t.length === 0) return "";
  t = Array.from(new Set(t));
  let e = o.startsWith("--");
  e && (o = o.slice(2), t = t.map((s) => s.slice(2)));
  let i = [], n = 3, r = 0.4;
  return t.forEach((s) => {
    if (s.length <= 1) return;
    let a = wt(o, s), h = Math.max(o.length, s.length);
    (h - a) / h > r && (a < n ? (n = a, i = [s]) : a === n && i.push(s));
  }), i.sort((s, a) => s.localeCompare(a)), e && (i = i.map((s) => `--${s}`)), i.length > 1 ? `
(Did you mean one of ${i.join(", ")}?)` : i.length === 1 ? `
(Did you mean ${i[0]}?)` : "";
}

// node_modules/commander/lib/command.js
var S = class o extends yt {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(t) {
    super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = t || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
      writeOut: (e) => p.stdout.write(e),
      writeErr: (e) => p.stderr.write(e),
      outputError: (e, i) => i(e),
      getOutHelpWidth: () => p.stdout.isTTY ? p.stdout.columns : void 0,
      getErrHelpWidth: () => p.stderr.isTTY ? p.stderr.columns : void 0,
      getOutHasColors: () => Z() ?? (p.stdout.isTTY && p.stdout.hasColors?.()),
      getErrHasColors: () => Z() ?? (p.stderr.isTTY && p.stderr.hasColors?.()),
      stripColor: (e) => xt(e)
    }, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(t) {
    return this._outputConfiguration = t._outputConfiguration, this._helpOption = t._helpOption, this._helpCommand = t._helpCommand, this._helpConfiguration = t._helpConfiguration, this._exitCallback = t._exitCallback, this._storeOptionsAsProperties = t._storeOptionsAsProperties, this._combineFlagAndOptionalValue = t._combineFlagAndOptionalValue, this._allowExcessArguments = t._allowExcessArguments, this._enablePositionalOptions = t._enablePositionalOptions, this._showHelpAfterError = t._showHelpAfterError, this._showSuggestionAfterError = t._showSuggestionAfterError, this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    let t = [];
    for (let e = this; e; e = e.parent)
      t.push(e);
    return t;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(t, e, i) {
    let n = e, r = i;
    typeof n == "object" && n !== null && (r = n, n = null), r = r || {};
    let [, s, a] = t.match(/([^ ]+) *(.*)/), h = this.createCommand(s);
    return n && (h.description(n), h._executableHandler = !0), r.isDefault && (this._defaultCommandName = h._name), h._hidden = !!(r.noHelp || r.hidden), h._executableFile = r.executableFile || null, a && h.arguments(a), this._registerCommand(h), h.parent = this, h.copyInheritedSettings(this), n ? this : h;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(t) {
    return new o(t);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new k(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(t) {
    return t === void 0 ? this._helpConfiguration : (this._helpConfiguration = t, this);
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(t) {
    return t === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
      ...this._outputConfiguration,
      ...t
    }, this);
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(t = !0) {
    return typeof t != "string" && (t = !!t), this._showHelpAfterError = t, this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(t = !0) {
    return this._showSuggestionAfterError = !!t, this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(t, e) {
    if (!t._name)
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    return e = e || {}, e.isDefault && (this._defaultCommandName = t._name), (e.noHelp || e.hidden) && (t._hidden = !0), this._registerCommand(t), t.parent = this, t._checkForBrokenPassThrough(), this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(t, e) {
    return new A(t, e);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(t, e, i, n) {
    let r = this.createArgument(t, e);
    return typeof i == "function" ? r.default(n).argParser(i) : r.default(i), this.addArgument(r), this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(t) {
    return t.trim().split(/ +/).forEach((e) => {
      this.argument(e);
    }), this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(t) {
    let e = this.registeredArguments.slice(-1)[0];
    if (e?.variadic)
      throw new Error(
        `only the last argument can be variadic '${e.name()}'`
      );
    if (t.required && t.defaultValue !== void 0 && t.parseArg === void 0)
      throw new Error(
        `a default value for a required argument is never used: '${t.name()}'`
      );
    return this.registeredArguments.push(t), this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(t, e) {
    if (typeof t == "boolean")
      return this._addImplicitHelpCommand = t, t && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
    let i = t ?? "help [command]", [, n, r] = i.match(/([^ ]+) *(.*)/), s = e ?? "display help for command", a = this.createCommand(n);
    return a.helpOption(!1), r && a.arguments(r), s && a.description(s), this._addImplicitHelpCommand = !0, this._helpCommand = a, (t || e) && this._initCommandGroup(a), this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(t, e) {
    return typeof t != "object" ? (this.helpCommand(t, e), this) : (this._addImplicitHelpCommand = !0, this._helpCommand = t, this._initCommandGroup(t), this);
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(t, e) {
    let i = ["preSubcommand", "preAction", "postAction"];
    if (!i.includes(t))
      throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);
    return this._lifeCycleHooks[t] ? this._lifeCycleHooks[t].push(e) : this._lifeCycleHooks[t] = [e], this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(t) {
    return t ? this._exitCallback = t : this._exitCallback = (e) => {
      if (e.code !== "commander.executeSubCommandAsync")
        throw e;
    }, this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(t, e, i) {
    this._exitCallback && this._exitCallback(new _(t, e, i)), p.exit(t);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(t) {
    let e = (i) => {
      let n = this.registeredArguments.length, r = i.slice(0, n);
      return this._storeOptionsAsProperties ? r[n] = this : r[n] = this.opts(), r.push(this), t.apply(this, r);
    };
    return this._actionHandler = e, this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(t, e) {
    return new m(t, e);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(t, e, i, n) {
    try {
      return t.parseArg(e, i);
    } catch (r) {
      if (r.code === "commander.invalidArgument") {
        let s = `${n} ${r.message}`;
        this.error(s, { exitCode: r.exitCode, code: r.code });
      }
      throw r;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(t) {
    let e = t.short && this._findOption(t.short) || t.long && this._findOption(t.long);
    if (e) {
      let i = t.long && this._findOption(t.long) ? t.long : t.short;
      throw new Error(`Cannot add option '${t.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`);
    }
    this._initOptionGroup(t), this.options.push(t);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(t) {
    let e = (n) => [n.name()].concat(n.aliases()), i = e(t).find(
      (n) => this._findCommand(n)
    );
    if (i) {
      let n = e(this._findCommand(i)).join("|"), r = e(t).join("|");
      throw new Error(
        `cannot add command '${r}' as already have command '${n}'`
      );
    }
    this._initCommandGroup(t), this.commands.push(t);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(t) {
    this._registerOption(t);
    let e = t.name(), i = t.attributeName();
    t.defaultValue !== void 0 && this.setOptionValueWithSource(i, t.defaultValue, "default");
    let n = (r, s, a) => {
      r == null && t.presetArg !== void 0 && (r = t.presetArg);
      let h = this.getOptionValue(i);
      r !== null && t.parseArg ? r = this._callParseArg(t, r, h, s) : r !== null && t.variadic && (r = t._collectValue(r, h)), r == null && (t.negate ? r = !1 : t.isBoolean() || t.optional ? r = !0 : r = ""), this.setOptionValueWithSource(i, r, a);
    };
    return this.on("option:" + e, (r) => {
      let s = `error: option '${t.flags}' argument '${r}' is invalid.`;
      n(r, s, "cli");
    }), t.envVar && this.on("optionEnv:" + e, (r) => {
      let s = `error: option '${t.flags}' value '${r}' from env '${t.envVar}' is invalid.`;
      n(r, s, "env");
    }), this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(t, e, i, n, r) {
    if (typeof e == "object" && e instanceof m)
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    let s = this.createOption(e, i);
    if (s.makeOptionMandatory(!!t.mandatory), typeof n == "function")
      s.default(r).argParser(n);
    else if (n instanceof RegExp) {
      let a = n;
      n = (h, d) => {
        let l = a.exec(h);
        return l ? l[0] : d;
      }, s.default(r).argParser(n);
    } else
      s.default(n);
    return this.addOption(s);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(t, e, i, n) {
    return this._optionEx({}, t, e, i, n);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(t, e, i, n) {
    return this._optionEx(
      { mandatory: !0 },
      t,
      e,
      i,
      n
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(t = !0) {
    return this._combineFlagAndOptionalValue = !!t, this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(t = !0) {
    return this._allowUnknownOption = !!t, this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(t = !0) {
    return this._allowExcessArguments = !!t, this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(t = !0) {
    return this._enablePositionalOptions = !!t, this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(t = !0) {
    return this._passThroughOptions = !!t, this._checkForBrokenPassThrough(), this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(t = !0) {
    if (this.options.length)
      throw new Error("call .storeOptionsAsProperties() before adding options");
    if (Object.keys(this._optionValues).length)
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    return this._storeOptionsAsProperties = !!t, this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(t) {
    return this._storeOptionsAsProperties ? this[t] : this._optionValues[t];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(t, e) {
    return this.setOptionValueWithSource(t, e, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(t, e, i) {
    return this._storeOptionsAsProperties ? this[t] = e : this._optionValues[t] = e, this._optionValueSources[t] = i, this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(t) {
    return this._optionValueSources[t];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(t) {
    let e;
    return this._getCommandAndAncestors().forEach((i) => {
      i.getOptionValueSource(t) !== void 0 && (e = i.getOptionValueSource(t));
    }), e;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(t, e) {
    if (t !== void 0 && !Array.isArray(t))
      throw new Error("first parameter to parse must be array or undefined");
    if (e = e || {}, t === void 0 && e.from === void 0) {
      p.versions?.electron && (e.from = "electron");
      let n = p.execArgv ?? [];
      (n.includes("-e") || n.includes("--eval") || n.includes("-p") || n.includes("--print")) && (e.from = "eval");
    }
    t === void 0 && (t = p.argv), this.rawArgs = t.slice();
    let i;
    switch (e.from) {
      case void 0:
      case "node":
        this._scriptPath = t[1], i = t.slice(2);
        break;
      case "electron":
        p.defaultApp ? (this._scriptPath = t[1], i = t.slice(2)) : i = t.slice(1);
        break;
      case "user":
        i = t.slice(0);
        break;
      case "eval":
        i = t.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${e.from}' }`
        );
    }
    return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", i;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(t, e) {
    this._prepareForParse();
    let i = this._prepareUserArgs(t, e);
    return this._parseCommand([], i), this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(t, e) {
    this._prepareForParse();
    let i = this._prepareUserArgs(t, e);
    return await this._parseCommand([], i), this;
  }
  _prepareForParse() {
    this._savedState === null ? (this.options.filter(
      (t) => t.negate && t.defaultValue === void 0 && this.getOptionValue(t.attributeName()) === void 0
    ).forEach((t) => {
      let e = t.long.replace(/^--no-/, "--");
      this._findOption(e) || this.setOptionValueWithSource(
        t.attributeName(),
        !0,
        "default"
      );
    }), this.saveStateBeforeParse()) : this.restoreStateBeforeParse();
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(t, e, i) {
    if (V.existsSync(t)) return;
    let n = e ? `searched for local subcommand relative to directory '${e}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", r = `'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;
    throw new Error(r);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(t, e) {
    e = e.slice();
    let i = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function n(l, u) {
      let c = w.resolve(l, u);
      if (V.existsSync(c)) return c;
      if (i.includes(w.extname(u))) return;
      let x = i.find(
        (C) => V.existsSync(`${c}${C}`)
      );
      if (x) return `${c}${x}`;
    }
    this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let r = t._executableFile || `${this._name}-${t._name}`, s = this._executableDir || "";
    if (this._scriptPath) {
      let l;
      try {
        l = V.realpathSync(this._scriptPath);
      } catch {
        l = this._scriptPath;
      }
      s = w.resolve(
        w.dirname(l),
        s
      );
    }
    if (s) {
      let l = n(s, r);
      if (!l && !t._executableFile && this._scriptPath) {
        let u = w.basename(
          this._scriptPath,
          w.extname(this._scriptPath)
        );
        u !== this._name && (l = n(
          s,
          `${u}-${t._name}`
        ));
      }
      r = l || r;
    }
    let a = i.includes(w.extname(r)), h;
    p.platform !== "win32" ? a ? (e.unshift(r), e = X(p.execArgv).concat(e), h = N.spawn(p.argv[0], e, { stdio: "inherit" })) : h = N.spawn(r, e, { stdio: "inherit" }) : (this._checkForMissingExecutable(
      r,
      s,
      t._name
    ), e.unshift(r), e = X(p.execArgv).concat(e), h = N.spawn(p.execPath, e, { stdio: "inherit" })), h.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((u) => {
      p.on(u, () => {
        h.killed === !1 && h.exitCode === null && h.kill(u);
      });
    });
    let d = this._exitCallback;
    h.on("close", (l) => {
      l = l ?? 1, d ? d(
        new _(
          l,
          "commander.executeSubCommandAsync",
          "(close)"
        )
      ) : p.exit(l);
    }), h.on("error", (l) => {
      if (l.code === "ENOENT")
        this._checkForMissingExecutable(
          r,
          s,
          t._name
        );
      else if (l.code === "EACCES")
        throw new Error(`'${r}' not executable`);
      if (!d)
        p.exit(1);
      else {
        let u = new _(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        u.nestedError = l, d(u);
      }
    }), this.runningCommand = h;
  }
  /**
   * @private
   */
  _dispatchSubcommand(t, e, i) {
    let n = this._findCommand(t);
    n || this.help({ error: !0 }), n._prepareForParse();
    let r;
    return r = this._chainOrCallSubCommandHook(
      r,
      n,
      "preSubcommand"
    ), r = this._chainOrCall(r, () => {
      if (n._executableHandler)
        this._executeSubCommand(n, e.concat(i));
      else
        return n._parseCommand(e, i);
    }), r;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(t) {
    t || this.help();
    let e = this._findCommand(t);
    return e && !e._executableHandler && e.help(), this._dispatchSubcommand(
      t,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((t, e) => {
      t.required && this.args[e] == null && this.missingArgument(t.name());
    }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    let t = (i, n, r) => {
      let s = n;
      if (n !== null && i.parseArg) {
        let a = `error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;
        s = this._callParseArg(
          i,
          n,
          r,
          a
        );
      }
      return s;
    };
    this._checkNumberOfArguments();
    let e = [];
    this.registeredArguments.forEach((i, n) => {
      let r = i.defaultValue;
      i.variadic ? n < this.args.length ? (r = this.args.slice(n), i.parseArg && (r = r.reduce((s, a) => t(i, a, s), i.defaultValue))) : r === void 0 && (r = []) : n < this.args.length && (r = this.args[n], i.parseArg && (r = t(i, r, i.defaultValue))), e[n] = r;
    }), this.processedArgs = e;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(t, e) {
    return t?.then && typeof t.then == "function" ? t.then(() => e()) : e();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(t, e) {
    let i = t, n = [];
    return this._getCommandAndAncestors().reverse().filter((r) => r._lifeCycleHooks[e] !== void 0).forEach((r) => {
      r._lifeCycleHooks[e].forEach((s) => {
        n.push({ hookedCommand: r, callback: s });
      });
    }), e === "postAction" && n.reverse(), n.forEach((r) => {
      i = this._chainOrCall(i, () => r.callback(r.hookedCommand, this));
    }), i;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(t, e, i) {
    let n = t;
    return this._lifeCycleHooks[i] !== void 0 && this._lifeCycleHooks[i].forEach((r) => {
      n = this._chainOrCall(n, () => r(this, e));
    }), n;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(t, e) {
    let i = this.parseOptions(e);
    if (this._parseOptionsEnv(), this._parseOptionsImplied(), t = t.concat(i.operands), e = i.unknown, this.args = t.concat(e), t && this._findCommand(t[0]))
      return this._dispatchSubcommand(t[0], t.slice(1), e);
    if (this._getHelpCommand() && t[0] === this._getHelpCommand().name())
      return this._dispatchHelpCommand(t[1]);
    if (this._defaultCommandName)
      return this._outputHelpIfRequested(e), this._dispatchSubcommand(
        this._defaultCommandName,
        t,
        e
      );
    this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(i.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let n = () => {
      i.unknown.length > 0 && this.unknownOption(i.unknown[0]);
    }, r = `command:${this.name()}`;
    if (this._actionHandler) {
      n(), this._processArguments();
      let s;
      return s = this._chainOrCallHooks(s, "preAction"), s = this._chainOrCall(
        s,
        () => this._actionHandler(this.processedArgs)
      ), this.parent && (s = this._chainOrCall(s, () => {
        this.parent.emit(r, t, e);
      })), s = this._chainOrCallHooks(s, "postAction"), s;
    }
    if (this.parent?.listenerCount(r))
      n(), this._processArguments(), this.parent.emit(r, t, e);
    else if (t.length) {
      if (this._findCommand("*"))
        return this._dispatchSubcommand("*", t, e);
      this.listenerCount("command:*") ? this.emit("command:*", t, e) : this.commands.length ? this.unknownCommand() : (n(), this._processArguments());
    } else this.commands.length ? (n(), this.help({ error: !0 })) : (n(), this._processArguments());
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(t) {
    if (t)
      return this.commands.find(
        (e) => e._name === t || e._aliases.includes(t)
      );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(t) {
    return this.options.find((e) => e.is(t));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((t) => {
      t.options.forEach((e) => {
        e.mandatory && t.getOptionValue(e.attributeName()) === void 0 && t.missingMandatoryOptionValue(e);
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    let t = this.options.filter((i) => {
      let n = i.attributeName();
      return this.getOptionValue(n) === void 0 ? !1 : this.getOptionValueSource(n) !== "default";
    });
    t.filter(
      (i) => i.conflictsWith.length > 0
    ).forEach((i) => {
      let n = t.find(
        (r) => i.conflictsWith.includes(r.attributeName())
      );
      n && this._conflictingOption(i, n);
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((t) => {
      t._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(t) {
    let e = [], i = [], n = e;
    function r(l) {
      return l.length > 1 && l[0] === "-";
    }
    let s = (l) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l) ? !this._getCommandAndAncestors().some(
      (u) => u.options.map((c) => c.short).some((c) => /^-\d$/.test(c))
    ) : !1, a = null, h = null, d = 0;
    for (; d < t.length || h; ) {
      let l = h ?? t[d++];
      if (h = null, l === "--") {
        n === i && n.push(l), n.push(...t.slice(d));
        break;
      }
      if (a && (!r(l) || s(l))) {
        this.emit(`option:${a.name()}`, l);
        continue;
      }
      if (a = null, r(l)) {
        let u = this._findOption(l);
        if (u) {
          if (u.required) {
            let c = t[d++];
            c === void 0 && this.optionMissingArgument(u), this.emit(`option:${u.name()}`, c);
          } else if (u.optional) {
            let c = null;
            d < t.length && (!r(t[d]) || s(t[d])) && (c = t[d++]), this.emit(`option:${u.name()}`, c);
          } else
            this.emit(`option:${u.name()}`);
          a = u.variadic ? u : null;
          continue;
        }
      }
      if (l.length > 2 && l[0] === "-" && l[1] !== "-") {
        let u = this._findOption(`-${l[1]}`);
        if (u) {
          u.required || u.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${u.name()}`, l.slice(2)) : (this.emit(`option:${u.name()}`), h = `-${l.slice(2)}`);
          continue;
        }
      }
      if (/^--[^=]+=/.test(l)) {
        let u = l.indexOf("="), c = this._findOption(l.slice(0, u));
        if (c && (c.required || c.optional)) {
          this.emit(`option:${c.name()}`, l.slice(u + 1));
          continue;
        }
      }
      if (n === e && r(l) && !(this.commands.length === 0 && s(l)) && (n = i), (this._enablePositionalOptions || this._passThroughOptions) && e.length === 0 && i.length === 0) {
        if (this._findCommand(l)) {
          e.push(l), i.push(...t.slice(d));
          break;
        } else if (this._getHelpCommand() && l === this._getHelpCommand().name()) {
          e.push(l, ...t.slice(d));
          break;
        } else if (this._defaultCommandName) {
          i.push(l, ...t.slice(d));
          break;
        }
      }
      if (this._passThroughOptions) {
        n.push(l, ...t.slice(d));
        break;
      }
      n.push(l);
    }
    return { operands: e, unknown: i };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      let t = {}, e = this.options.length;
      for (let i = 0; i < e; i++) {
        let n = this.options[i].attributeName();
        t[n] = n === this._versionOptionName ? this._version : this[n];
      }
      return t;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (t, e) => Object.assign(t, e.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(t, e) {
    this._outputConfiguration.outputError(
      `${t}
`,
      this._outputConfiguration.writeErr
    ), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
    let i = e || {}, n = i.exitCode || 1, r = i.code || "commander.error";
    this._exit(n, r, t);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((t) => {
      if (t.envVar && t.envVar in p.env) {
        let e = t.attributeName();
        (this.getOptionValue(e) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(e)
        )) && (t.required || t.optional ? this.emit(`optionEnv:${t.name()}`, p.env[t.envVar]) : this.emit(`optionEnv:${t.name()}`));
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    let t = new F(this.options), e = (i) => this.getOptionValue(i) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(i));
    this.options.filter(
      (i) => i.implied !== void 0 && e(i.attributeName()) && t.valueFromOption(
        this.getOptionValue(i.attributeName()),
        i
      )
    ).forEach((i) => {
      Object.keys(i.implied).filter((n) => !e(n)).forEach((n) => {
        this.setOptionValueWithSource(
          n,
          i.implied[n],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(t) {
    let e = `error: missing required argument '${t}'`;
    this.error(e, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(t) {
    let e = `error: option '${t.flags}' argument missing`;
    this.error(e, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(t) {
    let e = `error: required option '${t.flags}' not specified`;
    this.error(e, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(t, e) {
    let i = (s) => {
      let a = s.attributeName(), h = this.getOptionValue(a), d = this.options.find(
        (u) => u.negate && a === u.attributeName()
      ), l = this.options.find(
        (u) => !u.negate && a === u.attributeName()
      );
      return d && (d.presetArg === void 0 && h === !1 || d.presetArg !== void 0 && h === d.presetArg) ? d : l || s;
    }, n = (s) => {
      let a = i(s), h = a.attributeName();
      return this.getOptionValueSource(h) === "env" ? `environment variable '${a.envVar}'` : `option '${a.flags}'`;
    }, r = `error: ${n(t)} cannot be used with ${n(e)}`;
    this.error(r, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(t) {
    if (this._allowUnknownOption) return;
    let e = "";
    if (t.startsWith("--") && this._showSuggestionAfterError) {
      let n = [], r = this;
      do {
        let s = r.createHelp().visibleOptions(r).filter((a) => a.long).map((a) => a.long);
        n = n.concat(s), r = r.parent;
      } while (r && !r._enablePositionalOptions);
      e = G(t, n);
    }
    let i = `error: unknown option '${t}'${e}`;
    this.error(i, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(t) {
    if (this._allowExcessArguments) return;
    let e = this.registeredArguments.length, i = e === 1 ? "" : "s", n = t.length, r = this.parent ? ` for '${this.name()}'` : "", s = t.join(", "), a = `error: too many arguments${r}. Expected ${e} argument${i} but got ${n}: ${s}.`;
    this.error(a, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    let t = this.args[0], e = "";
    if (this._showSuggestionAfterError) {
      let n = [];
      this.createHelp().visibleCommands(this).forEach((r) => {
        n.push(r.name()), r.alias() && n.push(r.alias());
      }), e = G(t, n);
    }
    let i = `error: unknown command '${t}'${e}`;
    this.error(i, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(t, e, i) {
    if (t === void 0) return this._version;
    this._version = t, e = e || "-V, --version", i = i || "output the version number";
    let n = this.createOption(e, i);
    return this._versionOptionName = n.attributeName(), this._registerOption(n), this.on("option:" + n.name(), () => {
      this._outputConfiguration.writeOut(`${t}
`), this._exit(0, "commander.version", t);
    }), this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(t, e) {
    return t === void 0 && e === void 0 ? this._description : (this._description = t, e && (this._argsDescription = e), this);
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(t) {
    return t === void 0 ? this._summary : (this._summary = t, this);
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(t) {
    if (t === void 0) return this._aliases[0];
    let e = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (e = this.commands[this.commands.length - 1]), t === e._name)
      throw new Error("Command alias can't be the same as its name");
    let i = this.parent?._findCommand(t);
    if (i) {
      let n = [i.name()].concat(i.aliases()).join("|");
      throw new Error(
        `cannot add alias '${t}' to command '${this.name()}' as already have command '${n}'`
      );
    }
    return e._aliases.push(t), this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(t) {
    return t === void 0 ? this._aliases : (t.forEach((e) => this.alias(e)), this);
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(t) {
    if (t === void 0) {
      if (this._usage) return this._usage;
      let e = this.registeredArguments.map((i) => H(i));
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? e : []
      ).join(" ");
    }
    return this._usage = t, this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(t) {
    return t === void 0 ? this._name : (this._name = t, this);
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(t) {
    return t === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = t, this);
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(t) {
    return t === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = t, this);
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(t) {
    return t === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = t, this);
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(t) {
    this._defaultOptionGroup && !t.helpGroupHeading && t.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(t) {
    this._defaultCommandGroup && !t.helpGroup() && t.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(t) {
    return this._name = w.basename(t, w.extname(t)), this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(t) {
    return t === void 0 ? this._executableDir : (this._executableDir = t, this);
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(t) {
    let e = this.createHelp(), i = this._getOutputContext(t);
    e.prepareContext({
      error: i.error,
      helpWidth: i.helpWidth,
      outputHasColors: i.hasColors
    });
    let n = e.formatHelp(this, e);
    return i.hasColors ? n : this._outputConfiguration.stripColor(n);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(t) {
    t = t || {};
    let e = !!t.error, i, n, r;
    return e ? (i = (a) => this._outputConfiguration.writeErr(a), n = this._outputConfiguration.getErrHasColors(), r = this._outputConfiguration.getErrHelpWidth()) : (i = (a) => this._outputConfiguration.writeOut(a), n = this._outputConfiguration.getOutHasColors(), r = this._outputConfiguration.getOutHelpWidth()), { error: e, write: (a) => (n || (a = this._outputConfiguration.stripColor(a)), i(a)), hasColors: n, helpWidth: r };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(t) {
    let e;
    typeof t == "function" && (e = t, t = void 0);
    let i = this._getOutputContext(t), n = {
      error: i.error,
      write: i.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((s) => s.emit("beforeAllHelp", n)), this.emit("beforeHelp", n);
    let r = this.helpInformation({ error: i.error });
    if (e && (r = e(r), typeof r != "string" && !Buffer.isBuffer(r)))
      throw new Error("outputHelp callback must return a string or a Buffer");
    i.write(r), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", n), this._getCommandAndAncestors().forEach(
      (s) => s.emit("afterAllHelp", n)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(t, e) {
    return typeof t == "boolean" ? (t ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(
      t ?? "-h, --help",
      e ?? "display help for command"
    ), (t || e) && this._initOptionGroup(this._helpOption), this);
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(t) {
    return this._helpOption = t, this._initOptionGroup(t), this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(t) {
    this.outputHelp(t);
    let e = Number(p.exitCode ?? 0);
    e === 0 && t && typeof t != "function" && t.error && (e = 1), this._exit(e, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(t, e) {
    let i = ["beforeAll", "before", "after", "afterAll"];
    if (!i.includes(t))
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);
    let n = `${t}Help`;
    return this.on(n, (r) => {
      let s;
      typeof e == "function" ? s = e({ error: r.error, command: r.command }) : s = e, s && r.write(`${s}
`);
    }), this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(t) {
    let e = this._getHelpOption();
    e && t.find((n) => e.is(n)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
  }
};
function X(o) {
  return o.map((t) => {
    if (!t.startsWith("--inspect"))
      return t;
    let e, i = "127.0.0.1", n = "9229", r;
    return (r = t.match(/^(--inspect(-brk)?)$/)) !== null ? e = r[1] : (r = t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null ? (e = r[1], /^\d+$/.test(r[3]) ? n = r[3] : i = r[3]) : (r = t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (e = r[1], i = r[3], n = r[4]), e && n !== "0" ? `${e}=${i}:${parseInt(n) + 1}` : t;
  });
}
function Z() {
  if (p.env.NO_COLOR || p.env.FORCE_COLOR === "0" || p.env.FORCE_COLOR === "false")
    return !1;
  if (p.env.FORCE_COLOR || p.env.CLICOLOR_FORCE !== void 0)
    return !0;
}

// node_modules/commander/index.js
var oe = new S();

// src/entrypoints/cli/io.ts
function E(o, t) {
  return (t.NO_COLOR ?? "") !== "" ? !1 : (t.FORCE_COLOR ?? "") !== "" ? t.FORCE_COLOR !== "0" : o.isTTY === !0 && t.TERM !== "dumb";
}
function $(o) {
  return Math.max(40, Math.min(o.columns ?? 100, 120));
}
function tt(o, t) {
  return o.isTTY === !0 && t.TERM !== "dumb" && (t.CI ?? "") === "";
}

// src/entrypoints/cli/print-failure.ts
function et(o, t) {
  return o instanceof M ? o : t.aborted ? I.aborted() : I.internal(o instanceof Error ? o.message : String(o), o);
}
function it(o, t) {
  let e = [...o.message.split(`
`), ...o.remedy.split(`
`)];
  return o.exitCode !== b.interrupted && e.push(`More: docs/troubleshooting.md#${o.code}`), t ? e.push("", ...rt(o)) : o.exitCode === b.bug && e.push("With --debug it also says where."), e.map((i) => `${L(At(i))}
`).join("");
}
function nt({ code: o, exitCode: t, message: e, remedy: i }) {
  return { failure: { code: o, exitCode: t, seen: e, remedy: i } };
}
function rt(o) {
  let t = (o.stack ?? "").split(`
`);
  return o.cause instanceof Error ? [...t, "caused by:", ...rt(o.cause)] : t;
}
function At(o) {
  return R(o).trimEnd();
}

// src/entrypoints/cli/schema-names.ts
var st = [
  "config",
  "bench-request",
  "bench-event",
  "settings",
  "changes",
  "variants",
  "accuracy",
  "model-inputs",
  "plan",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict"
];

// src/entrypoints/cli/program.ts
function ut(o, t) {
  let e = new S("edgegate").description("Judges a change of a mobile model: size, accuracy and measured latency against the base commit.").version(o.version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [verb]", "print the help of a verb").exitOverride().configureOutput({
    writeOut: (r) => o.stdout.write(r),
    writeErr: (r) => o.stderr.write(r),
    getOutHelpWidth: () => $(o.stdout),
    getErrHelpWidth: () => $(o.stderr),
    getOutHasColors: () => E(o.stdout, o.env),
    getErrHasColors: () => E(o.stderr, o.env)
  }).addHelpText("after", `
Example:
  edgegate gate --base main

${St}`), i = (r, s, a) => e.command(r).description(s).addHelpText("after", `
Example:
  ${a}`).showHelpAfterError(`See \`edgegate ${r} --help\`.`), n = (r) => (s) => t({ flags: s, run: async (a) => r(await o.loadCommands(), s, a) });
  return i(
    "init",
    "Write a first config and the workflows: asks three questions, or none with flags.",
    "edgegate init --model models/digits.tflite --farm host --platform android"
  ).addOption(new m("--model <path...>", "models to judge; left out, asked")).addOption(new m("--farm <name>", "where to measure; left out, asked").choices(U)).addOption(new m("--platform <name>", "what the models ship on; left out, asked").choices(B)).addOption(new m("--delegate <name>", "the delegate that they ship with").choices(J)).option("--uses <action>", "the action as workflows name it, owner/edgegate@ref").addOption(new m("--drafts <what>", "whether drafts are measured, or wait").choices(["measure", "wait"])).addOption(new m("--label <name>", "the label that pull requests wait for").argParser(Et)).option("--yes", "take the usual answer to what is not given").option("--force", "write files anew that are there").option("--no-measure", "propose the usual limits instead of measured ones").addOption(f()).addOption(g()).action(
    n((r, { model: s, yes: a, force: h, ...d }, l) => {
      let { farm: u, platform: c, delegate: x, uses: C, drafts: ft, label: gt, measure: _t } = d, Ot = { models: s ?? [], farm: u, platform: c, delegate: x, uses: C, drafts: ft, label: gt };
      return r.init({ ...Ot, yes: a === !0, force: h === !0, measure: _t }, l);
    })
  ), i("gate", "Do all of it here: convert, measure, judge, publish.", "edgegate gate --base main --head worktree").addOption(ot(o)).addOption(at(o)).addOption(T()).addOption(P()).addOption(v()).addOption(lt(o)).addOption(f()).addOption(g()).action(n((r, s, a) => r.gate(s, a))), i(
    "prepare",
    "Find the changed models, convert and score them, and plan what to measure.",
    "edgegate prepare --base main"
  ).addOption(ot(o)).addOption(at(o)).addOption(T()).addOption(P()).addOption(v()).addOption(f()).addOption(g()).action(n((r, s, a) => r.prepare(s, a))), i("build", "Build the apps that a device farm needs; the host farm needs none.", "edgegate build --farm host").addOption(P()).addOption(v()).addOption(f()).addOption(g()).action(n((r, s, a) => r.build(s, a))), i("run", "Measure what `prepare` planned.", "edgegate run --farm host").addOption(P()).addOption(v()).addOption(f()).addOption(g()).action(n((r, s, a) => r.run(s, a))), i("conclude", "Compare, judge and publish what was measured.", "edgegate conclude --publish none").addOption(v()).addOption(lt(o)).addOption(f()).addOption(g()).action(n((r, s, a) => r.conclude(s, a))), i(
    "judge",
    "Judge what was measured again, with another budget if you like.",
    "edgegate judge --config stricter.yml"
  ).option("--config <file>", "a config whose budgets decide instead of the stored ones").addOption(v()).addOption(f()).addOption(g()).action(
    n(
      (r, s, a) => r.judge({ ...s, config: s.config }, a)
    )
  ), i("explain", "Show everything about one case.", "edgegate explain digits float32 xnnpack").argument("[words...]", "words of the case: model, variant, delegate, device").addOption(v()).addOption(f()).addOption(g()).action(
    (r, s) => n(async (a, h, d) => {
      let { explainCase: l } = await import("./chunks/explain-command-YF7A2RNP.js");
      return l(a, r, h, d);
    })(s)
  ), i("cancel", "Stop what an interrupted run left in Firebase Test Lab.", "edgegate cancel --pull-request 12").option("--repository <owner/name>", "whose runs; left out, those of the repository here").addOption(new m("--pull-request <number>", "only what was begun for it").argParser(vt)).addOption(T()).addOption(f()).addOption(g()).action(
    n(
      (r, s, a) => r.cancel({ ...s, repository: s.repository, pullRequest: s.pullRequest }, a)
    )
  ), i("doctor", "Check what a repository or a farm lacks, and print what mends it.", "edgegate doctor github").addArgument(new A("<topic>", "what to look at").choices(["github", "firebase"])).addOption(T()).addOption(f()).addOption(g()).action(
    (r, s) => n(
      (a, h, d) => a.doctor({ ...h, topic: r }, d)
    )(s)
  ), i("config", "Show what the config comes to, and where each value comes from.", "edgegate config").addOption(T()).addOption(f()).addOption(g()).action(
    (r) => t({
      flags: r,
      run: async ({ cwd: s }) => (await import("./chunks/config-command-PBMQRVMI.js")).showConfig(r.config, s, o)
    })
  ), i("schema", "Print the JSON Schema of the config, or of a document.", "edgegate schema > edgegate.schema.json").addArgument(new A("[name]", "what to describe").choices(st).default("config")).addOption(f()).addOption(g()).action(
    (r, s) => t({ flags: s, run: async () => (await import("./chunks/schema-command-ESXFYFZH.js")).printSchema(r) })
  ), e;
}
function Et(o) {
  if (q.test(o)) return o;
  throw new O("It begins with edgegate and has at most 50 characters.");
}
function vt(o) {
  if (!/^[1-9]\d{0,9}$/.test(o)) throw new O("It is a number from 1 on.");
  return Number(o);
}
var D = ({ env: o }) => o.GITHUB_ACTIONS === "true";
function ot(o) {
  let t = new m("--base <ref>", "the commit to compare with");
  return D(o) ? t.default(void 0, "the base of the pull request") : t.makeOptionMandatory();
}
function at(o) {
  let t = new m("--head <ref>", "the commit to judge, or worktree for the files as they are");
  return D(o) ? t.default(void 0, "the commit checked out") : t.default("worktree");
}
var T = () => new m("--config <file>", "the config").default("edgegate.yml"), P = () => new m("--farm <name>", "where to measure").choices(Y).default("host"), v = () => new m("--out <folder>", "where documents and files are kept").default("edgegate-out"), f = () => new m("--json", "print the result as one JSON object"), g = () => new m("--debug", "on a failure, say where it happened");
function lt(o) {
  return new m("--publish <where>", "where the report is posted").choices(["github", "none"]).default(D(o) ? "github" : "none");
}
var St = `Exit codes:
  0    the change may ship (or only warnings)
  1    a budget is exceeded
  2    wrong usage or config
  3    the environment lacks something
  4    inconclusive
  70   a bug in edgegate
  130  interrupted`;

// src/entrypoints/cli/run-cli.ts
async function dt(o, t) {
  let e, i = ut(t, (r) => e = r);
  try {
    await i.parseAsync([...o], { from: "user" });
  } catch (r) {
    return r instanceof _ ? r.exitCode === 0 ? b.ok : b.usage : ht(r, t, e);
  }
  if (e === void 0) return b.usage;
  let n = await t.openProgress();
  try {
    let r = {
      cwd: t.cwd,
      env: t.env,
      signal: t.signal,
      progress: n,
      color: E(t.stdout, t.env),
      width: $(t.stdout)
    }, { exitCode: s, terminal: a, json: h } = await e.run(r);
    return n.close(), t.stdout.write(e.flags.json === !0 ? `${JSON.stringify(h)}
` : kt(a)), s;
  } catch (r) {
    return n.close(), ht(r, t, e);
  }
}
function ht(o, t, e) {
  let i = et(o, t.signal), n = e?.flags.debug === !0 || (t.env.EDGEGATE_DEBUG ?? "") !== "";
  return t.stderr.write(it(i, n)), e?.flags.json === !0 && t.stdout.write(`${JSON.stringify(nt(i))}
`), i.exitCode;
}
function kt(o) {
  return o === "" || o.endsWith(`
`) ? o : `${o}
`;
}

// src/entrypoints/interrupts.ts
function ct(o, t) {
  let e = new AbortController(), i = () => {
    if (e.signal.aborted) {
      o.exit(b.interrupted);
      return;
    }
    t(`Interrupted: ending the work in good order. Once more ends it at once.
`), e.abort();
  };
  return o.on("SIGINT", i), o.on("SIGTERM", i), {
    signal: e.signal,
    release: () => {
      o.off("SIGINT", i), o.off("SIGTERM", i);
    }
  };
}

// src/entrypoints/wire-terminal.ts
import $t from "node:process";
async function pt(o) {
  let t = $t.stderr;
  if (!tt(t, o)) {
    let n = o.GITHUB_ACTIONS === "true";
    return z({ write: (r) => t.write(r), clock: W, annotate: n });
  }
  let { liveProgress: e } = await import("./chunks/live-progress-XKJYFJLQ.js"), i = (n, r) => {
    let s = setInterval(r, n).unref();
    return () => clearInterval(s);
  };
  return e({ stream: t, clock: W, color: E(t, o), every: i });
}

// src/entrypoints/main.ts
var mt = { ...y.env };
j(y.env);
var { signal: Ht, release: Ft } = ct(y, (o) => y.stderr.write(o));
y.exitCode = await dt(y.argv.slice(2), {
  stdout: y.stdout,
  stderr: y.stderr,
  env: mt,
  cwd: y.cwd(),
  version: K,
  signal: Ht,
  loadCommands: async () => (await import("./chunks/commands-PU66QCOH.js")).commands,
  openProgress: () => pt(mt),
  readText: (o) => Tt(o, "utf8").catch(Vt)
});
Ft();
function Vt(o) {
  if (o.code !== "ENOENT")
    throw o;
}
