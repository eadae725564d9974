#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Y,
  b as K,
  c as z
} from "./chunks/chunk-QTLRDFOS.js";
import {
  a as q
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as X
} from "./chunks/chunk-SHL3JVR2.js";
import {
  a as ee
} from "./chunks/chunk-BWS3BVUZ.js";
import {
  a as Z,
  b as F,
  c as G
} from "./chunks/chunk-QYT3A7IM.js";
import {
  a as B,
  b as J
} from "./chunks/chunk-ZY7QJIYL.js";
import "./chunks/chunk-MD3J7US6.js";
import {
  a as U,
  b as S
} from "./chunks/chunk-CIAIFVI6.js";
import {
  a as Q
} from "./chunks/chunk-M4BNOVCS.js";
import {
  a as b
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/main.ts
import { readFile as je } from "node:fs/promises";
import C from "node:process";

// node_modules/commander/lib/error.js
var _ = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(e, t, i) {
    super(i), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = t, this.exitCode = e, this.nestedError = void 0;
  }
}, O = class extends _ {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(e) {
    super(1, "commander.invalidArgument", e), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var w = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(e, t) {
    switch (this.description = t || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, e[0]) {
      case "<":
        this.required = !0, this._name = e.slice(1, -1);
        break;
      case "[":
        this.required = !1, this._name = e.slice(1, -1);
        break;
      default:
        this.required = !0, this._name = e;
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
  _collectValue(e, t) {
    return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(e, t) {
    return this.defaultValue = e, this.defaultValueDescription = t, this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(e) {
    return this.parseArg = e, this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(e) {
    return this.argChoices = e.slice(), this.parseArg = (t, i) => {
      if (!this.argChoices.includes(t))
        throw new O(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(t, i) : t;
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
function H(s) {
  let e = s.name() + (s.variadic === !0 ? "..." : "");
  return s.required ? "<" + e + ">" : "[" + e + "]";
}

// node_modules/commander/lib/command.js
import { EventEmitter as ye } from "node:events";
import N from "node:child_process";
import y from "node:path";
import P from "node:fs";
import p from "node:process";
import { stripVTControlCharacters as xe } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters as Ce } from "node:util";
var $ = class {
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
  prepareContext(e) {
    this.helpWidth = this.helpWidth ?? e.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(e) {
    let t = e.commands.filter((n) => !n._hidden), i = e._getHelpCommand();
    return i && !i._hidden && t.push(i), this.sortSubcommands && t.sort((n, r) => n.name().localeCompare(r.name())), t;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(e, t) {
    let i = (n) => n.short ? n.short.replace(/^-/, "") : n.long.replace(/^--/, "");
    return i(e).localeCompare(i(t));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(e) {
    let t = e.options.filter((n) => !n.hidden), i = e._getHelpOption();
    if (i && !i.hidden) {
      let n = i.short && e._findOption(i.short), r = i.long && e._findOption(i.long);
      !n && !r ? t.push(i) : i.long && !r ? t.push(
        e.createOption(i.long, i.description)
      ) : i.short && !n && t.push(
        e.createOption(i.short, i.description)
      );
    }
    return this.sortOptions && t.sort(this.compareOptions), t;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(e) {
    if (!this.showGlobalOptions) return [];
    let t = [];
    for (let i = e.parent; i; i = i.parent) {
      let n = i.options.filter(
        (r) => !r.hidden
      );
      t.push(...n);
    }
    return this.sortOptions && t.sort(this.compareOptions), t;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(e) {
    return e._argsDescription && e.registeredArguments.forEach((t) => {
      t.description = t.description || e._argsDescription[t.name()] || "";
    }), e.registeredArguments.find((t) => t.description) ? e.registeredArguments : [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(e) {
    let t = e.registeredArguments.map((i) => H(i)).join(" ");
    return e._name + (e._aliases[0] ? "|" + e._aliases[0] : "") + (e.options.length ? " [options]" : "") + // simplistic check for non-help option
    (t ? " " + t : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(e) {
    return e.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(e) {
    return e.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(e, t) {
    return t.visibleCommands(e).reduce((i, n) => Math.max(
      i,
      this.displayWidth(
        t.styleSubcommandTerm(t.subcommandTerm(n))
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
  longestOptionTermLength(e, t) {
    return t.visibleOptions(e).reduce((i, n) => Math.max(
      i,
      this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))
    ), 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(e, t) {
    return t.visibleGlobalOptions(e).reduce((i, n) => Math.max(
      i,
      this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))
    ), 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(e, t) {
    return t.visibleArguments(e).reduce((i, n) => Math.max(
      i,
      this.displayWidth(
        t.styleArgumentTerm(t.argumentTerm(n))
      )
    ), 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(e) {
    let t = e._name;
    e._aliases[0] && (t = t + "|" + e._aliases[0]);
    let i = "";
    for (let n = e.parent; n; n = n.parent)
      i = n.name() + " " + i;
    return i + t + " " + e.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(e) {
    return e.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(e) {
    return e.summary() || e.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(e) {
    let t = [];
    if (e.argChoices && t.push(
      // use stringify to match the display of the default value
      `choices: ${e.argChoices.map((i) => JSON.stringify(i)).join(", ")}`
    ), e.defaultValue !== void 0 && (e.required || e.optional || e.isBoolean() && typeof e.defaultValue == "boolean") && t.push(
      `default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`
    ), e.presetArg !== void 0 && e.optional && t.push(`preset: ${JSON.stringify(e.presetArg)}`), e.envVar !== void 0 && t.push(`env: ${e.envVar}`), t.length > 0) {
      let i = `(${t.join(", ")})`;
      return e.description ? `${e.description} ${i}` : i;
    }
    return e.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(e) {
    let t = [];
    if (e.argChoices && t.push(
      // use stringify to match the display of the default value
      `choices: ${e.argChoices.map((i) => JSON.stringify(i)).join(", ")}`
    ), e.defaultValue !== void 0 && t.push(
      `default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`
    ), t.length > 0) {
      let i = `(${t.join(", ")})`;
      return e.description ? `${e.description} ${i}` : i;
    }
    return e.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(e, t, i) {
    return t.length === 0 ? [] : [i.styleTitle(e), ...t, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(e, t, i) {
    let n = /* @__PURE__ */ new Map();
    return e.forEach((r) => {
      let o = i(r);
      n.has(o) || n.set(o, []);
    }), t.forEach((r) => {
      let o = i(r);
      n.has(o) || n.set(o, []), n.get(o).push(r);
    }), n;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(e, t) {
    let i = t.padWidth(e, t), n = t.helpWidth ?? 80;
    function r(l, c) {
      return t.formatItem(l, i, c, t);
    }
    let o = [
      `${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,
      ""
    ], a = t.commandDescription(e);
    a.length > 0 && (o = o.concat([
      t.boxWrap(
        t.styleCommandDescription(a),
        n
      ),
      ""
    ]));
    let h = t.visibleArguments(e).map((l) => r(
      t.styleArgumentTerm(t.argumentTerm(l)),
      t.styleArgumentDescription(t.argumentDescription(l))
    ));
    if (o = o.concat(
      this.formatItemList("Arguments:", h, t)
    ), this.groupItems(
      e.options,
      t.visibleOptions(e),
      (l) => l.helpGroupHeading ?? "Options:"
    ).forEach((l, c) => {
      let g = l.map((A) => r(
        t.styleOptionTerm(t.optionTerm(A)),
        t.styleOptionDescription(t.optionDescription(A))
      ));
      o = o.concat(this.formatItemList(c, g, t));
    }), t.showGlobalOptions) {
      let l = t.visibleGlobalOptions(e).map((c) => r(
        t.styleOptionTerm(t.optionTerm(c)),
        t.styleOptionDescription(t.optionDescription(c))
      ));
      o = o.concat(
        this.formatItemList("Global Options:", l, t)
      );
    }
    return this.groupItems(
      e.commands,
      t.visibleCommands(e),
      (l) => l.helpGroup() || "Commands:"
    ).forEach((l, c) => {
      let g = l.map((A) => r(
        t.styleSubcommandTerm(t.subcommandTerm(A)),
        t.styleSubcommandDescription(t.subcommandDescription(A))
      ));
      o = o.concat(this.formatItemList(c, g, t));
    }), o.join(`
`);
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(e) {
    return Ce(e).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(e) {
    return e;
  }
  styleUsage(e) {
    return e.split(" ").map((t) => t === "[options]" ? this.styleOptionText(t) : t === "[command]" ? this.styleSubcommandText(t) : t[0] === "[" || t[0] === "<" ? this.styleArgumentText(t) : this.styleCommandText(t)).join(" ");
  }
  styleCommandDescription(e) {
    return this.styleDescriptionText(e);
  }
  styleOptionDescription(e) {
    return this.styleDescriptionText(e);
  }
  styleSubcommandDescription(e) {
    return this.styleDescriptionText(e);
  }
  styleArgumentDescription(e) {
    return this.styleDescriptionText(e);
  }
  styleDescriptionText(e) {
    return e;
  }
  styleOptionTerm(e) {
    return this.styleOptionText(e);
  }
  styleSubcommandTerm(e) {
    return e.split(" ").map((t) => t === "[options]" ? this.styleOptionText(t) : t[0] === "[" || t[0] === "<" ? this.styleArgumentText(t) : this.styleSubcommandText(t)).join(" ");
  }
  styleArgumentTerm(e) {
    return this.styleArgumentText(e);
  }
  styleOptionText(e) {
    return e;
  }
  styleArgumentText(e) {
    return e;
  }
  styleSubcommandText(e) {
    return e;
  }
  styleCommandText(e) {
    return e;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(e, t) {
    return Math.max(
      t.longestOptionTermLength(e, t),
      t.longestGlobalOptionTermLength(e, t),
      t.longestSubcommandTermLength(e, t),
      t.longestArgumentTermLength(e, t)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(e) {
    return /\n[^\S\r\n]/.test(e);
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
  formatItem(e, t, i, n) {
    let o = " ".repeat(2);
    if (!i) return o + e;
    let a = e.padEnd(
      t + e.length - n.displayWidth(e)
    ), h = 2, u = (this.helpWidth ?? 80) - t - h - 2, l;
    return u < this.minWidthToWrap || n.preformatted(i) ? l = i : l = n.boxWrap(i, u).replace(
      /\n/g,
      `
` + " ".repeat(t + h)
    ), o + a + " ".repeat(h) + l.replace(/\n/g, `
${o}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(e, t) {
    if (t < this.minWidthToWrap) return e;
    let i = e.split(/\r\n|\n/), n = /[\s]*[^\s]+/g, r = [];
    return i.forEach((o) => {
      let a = o.match(n);
      if (a === null) {
        r.push("");
        return;
      }
      let h = [a.shift()], d = this.displayWidth(h[0]);
      a.forEach((u) => {
        let l = this.displayWidth(u);
        if (d + l <= t) {
          h.push(u), d += l;
          return;
        }
        r.push(h.join(""));
        let c = u.trimStart();
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
  constructor(e, t) {
    this.flags = e, this.description = t || "", this.required = e.includes("<"), this.optional = e.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(e), this.mandatory = !1;
    let i = be(e);
    this.short = i.shortFlag, this.long = i.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(e, t) {
    return this.defaultValue = e, this.defaultValueDescription = t, this;
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
  preset(e) {
    return this.presetArg = e, this;
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
  conflicts(e) {
    return this.conflictsWith = this.conflictsWith.concat(e), this;
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
  implies(e) {
    let t = e;
    return typeof e == "string" && (t = { [e]: !0 }), this.implied = Object.assign(this.implied || {}, t), this;
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
  env(e) {
    return this.envVar = e, this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(e) {
    return this.parseArg = e, this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(e = !0) {
    return this.mandatory = !!e, this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(e = !0) {
    return this.hidden = !!e, this;
  }
  /**
   * @package
   */
  _collectValue(e, t) {
    return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(e) {
    return this.argChoices = e.slice(), this.parseArg = (t, i) => {
      if (!this.argChoices.includes(t))
        throw new O(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      return this.variadic ? this._collectValue(t, i) : t;
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
    return this.negate ? te(this.name().replace(/^no-/, "")) : te(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(e) {
    return this.helpGroupHeading = e, this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(e) {
    return this.short === e || this.long === e;
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
}, I = class {
  /**
   * @param {Option[]} options
   */
  constructor(e) {
    this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), e.forEach((t) => {
      t.negate ? this.negativeOptions.set(t.attributeName(), t) : this.positiveOptions.set(t.attributeName(), t);
    }), this.negativeOptions.forEach((t, i) => {
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
  valueFromOption(e, t) {
    let i = t.attributeName();
    if (!this.dualOptions.has(i)) return !0;
    let n = this.negativeOptions.get(i).presetArg, r = n !== void 0 ? n : !1;
    return t.negate === (r === e);
  }
};
function te(s) {
  return s.split("-").reduce((e, t) => e + t[0].toUpperCase() + t.slice(1));
}
function be(s) {
  let e, t, i = /^-[^-]$/, n = /^--[^-]/, r = s.split(/[ |,]+/).concat("guard");
  if (i.test(r[0]) && (e = r.shift()), n.test(r[0]) && (t = r.shift()), !e && i.test(r[0]) && (e = r.shift()), !e && n.test(r[0]) && (e = t, t = r.shift()), r[0].startsWith("-")) {
    let o = r[0], a = `option creation failed due to '${o}' in option flags '${s}'`;
    throw /^-[^-][^-]/.test(o) ? new Error(
      `${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
    ) : i.test(o) ? new Error(`${a}
- too many short flags`) : n.test(o) ? new Error(`${a}
- too many long flags`) : new Error(`${a}
- unrecognised flag format`);
  }
  if (e === void 0 && t === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${s}'.`
    );
  return { shortFlag: e, longFlag: t };
}

// node_modules/commander/lib/suggestSimilar.js
function we(s, e) {
  if (Math.abs(s.length - e.length) > 3)
    return Math.max(s.length, e.length);
  let t = [];
  for (let i = 0; i <= s.length; i++)
    t[i] = [i];
  for (let i = 0; i <= e.length; i++)
    t[0][i] = i;
  for (let i = 1; i <= e.length; i++)
    for (let n = 1; n <= s.length; n++) {
      let r;
      s[n - 1] === e[i - 1] ? r = 0 : r = 1, t[n][i] = Math.min(
        t[n - 1][i] + 1,
        // deletion
        t[n][i - 1] + 1,
        // insertion
        t[n - 1][i - 1] + r
        // substitution
      ), n > 1 && i > 1 && s[n - 1] === e[i - 2] && s[n - 2] === e[i - 1] && (t[n][i] = Math.min(t[n][i], t[n - 2][i - 2] + 1));
    }
  return t[s.length][e.length];
}
function W(s, e) {
  if (!e || e.length === 0) return "";
  e = Array.from(new Set(e));
  let t = s.startsWith("--");
  t && (s = s.slice(2), e = e.map((o) => o.slice(2)));
  let i = [], n = 3, r = 0.4;
  return e.forEach((o) => {
    if (o.length <= 1) return;
    let a = we(s, o), h = Math.max(s.length, o.length);
    (h - a) / h > r && (a < n ? (n = a, i = [o]) : a === n && i.push(o));
  }), i.sort((o, a) => o.localeCompare(a)), t && (i = i.map((o) => `--${o}`)), i.length > 1 ? `
(Did you mean one of ${i.join(", ")}?)` : i.length === 1 ? `
(Did you mean ${i[0]}?)` : "";
}

// node_modules/commander/lib/command.js
var E = class s extends ye {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(e) {
    super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = e || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
      writeOut: (t) => p.stdout.write(t),
      writeErr: (t) => p.stderr.write(t),
      outputError: (t, i) => i(t),
      getOutHelpWidth: () => p.stdout.isTTY ? p.stdout.columns : void 0,
      getErrHelpWidth: () => p.stderr.isTTY ? p.stderr.columns : void 0,
      getOutHasColors: () => ne() ?? (p.stdout.isTTY && p.stdout.hasColors?.()),
      getErrHasColors: () => ne() ?? (p.stderr.isTTY && p.stderr.hasColors?.()),
      stripColor: (t) => xe(t)
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
  copyInheritedSettings(e) {
    return this._outputConfiguration = e._outputConfiguration, this._helpOption = e._helpOption, this._helpCommand = e._helpCommand, this._helpConfiguration = e._helpConfiguration, this._exitCallback = e._exitCallback, this._storeOptionsAsProperties = e._storeOptionsAsProperties, this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue, this._allowExcessArguments = e._allowExcessArguments, this._enablePositionalOptions = e._enablePositionalOptions, this._showHelpAfterError = e._showHelpAfterError, this._showSuggestionAfterError = e._showSuggestionAfterError, this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    let e = [];
    for (let t = this; t; t = t.parent)
      e.push(t);
    return e;
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
  command(e, t, i) {
    let n = t, r = i;
    typeof n == "object" && n !== null && (r = n, n = null), r = r || {};
    let [, o, a] = e.match(/([^ ]+) *(.*)/), h = this.createCommand(o);
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
  createCommand(e) {
    return new s(e);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new $(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(e) {
    return e === void 0 ? this._helpConfiguration : (this._helpConfiguration = e, this);
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
  configureOutput(e) {
    return e === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
      ...this._outputConfiguration,
      ...e
    }, this);
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(e = !0) {
    return typeof e != "string" && (e = !!e), this._showHelpAfterError = e, this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(e = !0) {
    return this._showSuggestionAfterError = !!e, this;
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
  addCommand(e, t) {
    if (!e._name)
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    return t = t || {}, t.isDefault && (this._defaultCommandName = e._name), (t.noHelp || t.hidden) && (e._hidden = !0), this._registerCommand(e), e.parent = this, e._checkForBrokenPassThrough(), this;
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
  createArgument(e, t) {
    return new w(e, t);
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
  argument(e, t, i, n) {
    let r = this.createArgument(e, t);
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
  arguments(e) {
    return e.trim().split(/ +/).forEach((t) => {
      this.argument(t);
    }), this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(e) {
    let t = this.registeredArguments.slice(-1)[0];
    if (t?.variadic)
      throw new Error(
        `only the last argument can be variadic '${t.name()}'`
      );
    if (e.required && e.defaultValue !== void 0 && e.parseArg === void 0)
      throw new Error(
        `a default value for a required argument is never used: '${e.name()}'`
      );
    return this.registeredArguments.push(e), this;
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
  helpCommand(e, t) {
    if (typeof e == "boolean")
      return this._addImplicitHelpCommand = e, e && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
    let i = e ?? "help [command]", [, n, r] = i.match(/([^ ]+) *(.*)/), o = t ?? "display help for command", a = this.createCommand(n);
    return a.helpOption(!1), r && a.arguments(r), o && a.description(o), this._addImplicitHelpCommand = !0, this._helpCommand = a, (e || t) && this._initCommandGroup(a), this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(e, t) {
    return typeof e != "object" ? (this.helpCommand(e, t), this) : (this._addImplicitHelpCommand = !0, this._helpCommand = e, this._initCommandGroup(e), this);
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
  hook(e, t) {
    let i = ["preSubcommand", "preAction", "postAction"];
    if (!i.includes(e))
      throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${i.join("', '")}'`);
    return this._lifeCycleHooks[e] ? this._lifeCycleHooks[e].push(t) : this._lifeCycleHooks[e] = [t], this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(e) {
    return e ? this._exitCallback = e : this._exitCallback = (t) => {
      if (t.code !== "commander.executeSubCommandAsync")
        throw t;
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
  _exit(e, t, i) {
    this._exitCallback && this._exitCallback(new _(e, t, i)), p.exit(e);
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
  action(e) {
    let t = (i) => {
      let n = this.registeredArguments.length, r = i.slice(0, n);
      return this._storeOptionsAsProperties ? r[n] = this : r[n] = this.opts(), r.push(this), e.apply(this, r);
    };
    return this._actionHandler = t, this;
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
  createOption(e, t) {
    return new m(e, t);
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
  _callParseArg(e, t, i, n) {
    try {
      return e.parseArg(t, i);
    } catch (r) {
      if (r.code === "commander.invalidArgument") {
        let o = `${n} ${r.message}`;
        this.error(o, { exitCode: r.exitCode, code: r.code });
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
  _registerOption(e) {
    let t = e.short && this._findOption(e.short) || e.long && this._findOption(e.long);
    if (t) {
      let i = e.long && this._findOption(e.long) ? e.long : e.short;
      throw new Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${t.flags}'`);
    }
    this._initOptionGroup(e), this.options.push(e);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(e) {
    let t = (n) => [n.name()].concat(n.aliases()), i = t(e).find(
      (n) => this._findCommand(n)
    );
    if (i) {
      let n = t(this._findCommand(i)).join("|"), r = t(e).join("|");
      throw new Error(
        `cannot add command '${r}' as already have command '${n}'`
      );
    }
    this._initCommandGroup(e), this.commands.push(e);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(e) {
    this._registerOption(e);
    let t = e.name(), i = e.attributeName();
    e.defaultValue !== void 0 && this.setOptionValueWithSource(i, e.defaultValue, "default");
    let n = (r, o, a) => {
      r == null && e.presetArg !== void 0 && (r = e.presetArg);
      let h = this.getOptionValue(i);
      r !== null && e.parseArg ? r = this._callParseArg(e, r, h, o) : r !== null && e.variadic && (r = e._collectValue(r, h)), r == null && (e.negate ? r = !1 : e.isBoolean() || e.optional ? r = !0 : r = ""), this.setOptionValueWithSource(i, r, a);
    };
    return this.on("option:" + t, (r) => {
      let o = `error: option '${e.flags}' argument '${r}' is invalid.`;
      n(r, o, "cli");
    }), e.envVar && this.on("optionEnv:" + t, (r) => {
      let o = `error: option '${e.flags}' value '${r}' from env '${e.envVar}' is invalid.`;
      n(r, o, "env");
    }), this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(e, t, i, n, r) {
    if (typeof t == "object" && t instanceof m)
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    let o = this.createOption(t, i);
    if (o.makeOptionMandatory(!!e.mandatory), typeof n == "function")
      o.default(r).argParser(n);
    else if (n instanceof RegExp) {
      let a = n;
      n = (h, d) => {
        let u = a.exec(h);
        return u ? u[0] : d;
      }, o.default(r).argParser(n);
    } else
      o.default(n);
    return this.addOption(o);
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
  option(e, t, i, n) {
    return this._optionEx({}, e, t, i, n);
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
  requiredOption(e, t, i, n) {
    return this._optionEx(
      { mandatory: !0 },
      e,
      t,
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
  combineFlagAndOptionalValue(e = !0) {
    return this._combineFlagAndOptionalValue = !!e, this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(e = !0) {
    return this._allowUnknownOption = !!e, this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(e = !0) {
    return this._allowExcessArguments = !!e, this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(e = !0) {
    return this._enablePositionalOptions = !!e, this;
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
  passThroughOptions(e = !0) {
    return this._passThroughOptions = !!e, this._checkForBrokenPassThrough(), this;
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
  storeOptionsAsProperties(e = !0) {
    if (this.options.length)
      throw new Error("call .storeOptionsAsProperties() before adding options");
    if (Object.keys(this._optionValues).length)
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    return this._storeOptionsAsProperties = !!e, this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(e) {
    return this._storeOptionsAsProperties ? this[e] : this._optionValues[e];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(e, t) {
    return this.setOptionValueWithSource(e, t, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(e, t, i) {
    return this._storeOptionsAsProperties ? this[e] = t : this._optionValues[e] = t, this._optionValueSources[e] = i, this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(e) {
    return this._optionValueSources[e];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(e) {
    let t;
    return this._getCommandAndAncestors().forEach((i) => {
      i.getOptionValueSource(e) !== void 0 && (t = i.getOptionValueSource(e));
    }), t;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(e, t) {
    if (e !== void 0 && !Array.isArray(e))
      throw new Error("first parameter to parse must be array or undefined");
    if (t = t || {}, e === void 0 && t.from === void 0) {
      p.versions?.electron && (t.from = "electron");
      let n = p.execArgv ?? [];
      (n.includes("-e") || n.includes("--eval") || n.includes("-p") || n.includes("--print")) && (t.from = "eval");
    }
    e === void 0 && (e = p.argv), this.rawArgs = e.slice();
    let i;
    switch (t.from) {
      case void 0:
      case "node":
        this._scriptPath = e[1], i = e.slice(2);
        break;
      case "electron":
        p.defaultApp ? (this._scriptPath = e[1], i = e.slice(2)) : i = e.slice(1);
        break;
      case "user":
        i = e.slice(0);
        break;
      case "eval":
        i = e.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${t.from}' }`
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
  parse(e, t) {
    this._prepareForParse();
    let i = this._prepareUserArgs(e, t);
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
  async parseAsync(e, t) {
    this._prepareForParse();
    let i = this._prepareUserArgs(e, t);
    return await this._parseCommand([], i), this;
  }
  _prepareForParse() {
    this._savedState === null ? (this.options.filter(
      (e) => e.negate && e.defaultValue === void 0 && this.getOptionValue(e.attributeName()) === void 0
    ).forEach((e) => {
      let t = e.long.replace(/^--no-/, "--");
      this._findOption(t) || this.setOptionValueWithSource(
        e.attributeName(),
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
  _checkForMissingExecutable(e, t, i) {
    if (P.existsSync(e)) return;
    let n = t ? `searched for local subcommand relative to directory '${t}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", r = `'${e}' does not exist
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
  _executeSubCommand(e, t) {
    t = t.slice();
    let i = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function n(u, l) {
      let c = y.resolve(u, l);
      if (P.existsSync(c)) return c;
      if (i.includes(y.extname(l))) return;
      let g = i.find(
        (A) => P.existsSync(`${c}${A}`)
      );
      if (g) return `${c}${g}`;
    }
    this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let r = e._executableFile || `${this._name}-${e._name}`, o = this._executableDir || "";
    if (this._scriptPath) {
      let u;
      try {
        u = P.realpathSync(this._scriptPath);
      } catch {
        u = this._scriptPath;
      }
      o = y.resolve(
        y.dirname(u),
        o
      );
    }
    if (o) {
      let u = n(o, r);
      if (!u && !e._executableFile && this._scriptPath) {
        let l = y.basename(
          this._scriptPath,
          y.extname(this._scriptPath)
        );
        l !== this._name && (u = n(
          o,
          `${l}-${e._name}`
        ));
      }
      r = u || r;
    }
    let a = i.includes(y.extname(r)), h;
    p.platform !== "win32" ? a ? (t.unshift(r), t = ie(p.execArgv).concat(t), h = N.spawn(p.argv[0], t, { stdio: "inherit" })) : h = N.spawn(r, t, { stdio: "inherit" }) : (this._checkForMissingExecutable(
      r,
      o,
      e._name
    ), t.unshift(r), t = ie(p.execArgv).concat(t), h = N.spawn(p.execPath, t, { stdio: "inherit" })), h.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((l) => {
      p.on(l, () => {
        h.killed === !1 && h.exitCode === null && h.kill(l);
      });
    });
    let d = this._exitCallback;
    h.on("close", (u) => {
      u = u ?? 1, d ? d(
        new _(
          u,
          "commander.executeSubCommandAsync",
          "(close)"
        )
      ) : p.exit(u);
    }), h.on("error", (u) => {
      if (u.code === "ENOENT")
        this._checkForMissingExecutable(
          r,
          o,
          e._name
        );
      else if (u.code === "EACCES")
        throw new Error(`'${r}' not executable`);
      if (!d)
        p.exit(1);
      else {
        let l = new _(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        l.nestedError = u, d(l);
      }
    }), this.runningCommand = h;
  }
  /**
   * @private
   */
  _dispatchSubcommand(e, t, i) {
    let n = this._findCommand(e);
    n || this.help({ error: !0 }), n._prepareForParse();
    let r;
    return r = this._chainOrCallSubCommandHook(
      r,
      n,
      "preSubcommand"
    ), r = this._chainOrCall(r, () => {
      if (n._executableHandler)
        this._executeSubCommand(n, t.concat(i));
      else
        return n._parseCommand(t, i);
    }), r;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(e) {
    e || this.help();
    let t = this._findCommand(e);
    return t && !t._executableHandler && t.help(), this._dispatchSubcommand(
      e,
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
    this.registeredArguments.forEach((e, t) => {
      e.required && this.args[t] == null && this.missingArgument(e.name());
    }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    let e = (i, n, r) => {
      let o = n;
      if (n !== null && i.parseArg) {
        let a = `error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;
        o = this._callParseArg(
          i,
          n,
          r,
          a
        );
      }
      return o;
    };
    this._checkNumberOfArguments();
    let t = [];
    this.registeredArguments.forEach((i, n) => {
      let r = i.defaultValue;
      i.variadic ? n < this.args.length ? (r = this.args.slice(n), i.parseArg && (r = r.reduce((o, a) => e(i, a, o), i.defaultValue))) : r === void 0 && (r = []) : n < this.args.length && (r = this.args[n], i.parseArg && (r = e(i, r, i.defaultValue))), t[n] = r;
    }), this.processedArgs = t;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(e, t) {
    return e?.then && typeof e.then == "function" ? e.then(() => t()) : t();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(e, t) {
    let i = e, n = [];
    return this._getCommandAndAncestors().reverse().filter((r) => r._lifeCycleHooks[t] !== void 0).forEach((r) => {
      r._lifeCycleHooks[t].forEach((o) => {
        n.push({ hookedCommand: r, callback: o });
      });
    }), t === "postAction" && n.reverse(), n.forEach((r) => {
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
  _chainOrCallSubCommandHook(e, t, i) {
    let n = e;
    return this._lifeCycleHooks[i] !== void 0 && this._lifeCycleHooks[i].forEach((r) => {
      n = this._chainOrCall(n, () => r(this, t));
    }), n;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(e, t) {
    let i = this.parseOptions(t);
    if (this._parseOptionsEnv(), this._parseOptionsImplied(), e = e.concat(i.operands), t = i.unknown, this.args = e.concat(t), e && this._findCommand(e[0]))
      return this._dispatchSubcommand(e[0], e.slice(1), t);
    if (this._getHelpCommand() && e[0] === this._getHelpCommand().name())
      return this._dispatchHelpCommand(e[1]);
    if (this._defaultCommandName)
      return this._outputHelpIfRequested(t), this._dispatchSubcommand(
        this._defaultCommandName,
        e,
        t
      );
    this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(i.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
    let n = () => {
      i.unknown.length > 0 && this.unknownOption(i.unknown[0]);
    }, r = `command:${this.name()}`;
    if (this._actionHandler) {
      n(), this._processArguments();
      let o;
      return o = this._chainOrCallHooks(o, "preAction"), o = this._chainOrCall(
        o,
        () => this._actionHandler(this.processedArgs)
      ), this.parent && (o = this._chainOrCall(o, () => {
        this.parent.emit(r, e, t);
      })), o = this._chainOrCallHooks(o, "postAction"), o;
    }
    if (this.parent?.listenerCount(r))
      n(), this._processArguments(), this.parent.emit(r, e, t);
    else if (e.length) {
      if (this._findCommand("*"))
        return this._dispatchSubcommand("*", e, t);
      this.listenerCount("command:*") ? this.emit("command:*", e, t) : this.commands.length ? this.unknownCommand() : (n(), this._processArguments());
    } else this.commands.length ? (n(), this.help({ error: !0 })) : (n(), this._processArguments());
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(e) {
    if (e)
      return this.commands.find(
        (t) => t._name === e || t._aliases.includes(e)
      );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(e) {
    return this.options.find((t) => t.is(e));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((e) => {
      e.options.forEach((t) => {
        t.mandatory && e.getOptionValue(t.attributeName()) === void 0 && e.missingMandatoryOptionValue(t);
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    let e = this.options.filter((i) => {
      let n = i.attributeName();
      return this.getOptionValue(n) === void 0 ? !1 : this.getOptionValueSource(n) !== "default";
    });
    e.filter(
      (i) => i.conflictsWith.length > 0
    ).forEach((i) => {
      let n = e.find(
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
    this._getCommandAndAncestors().forEach((e) => {
      e._checkForConflictingLocalOptions();
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
  parseOptions(e) {
    let t = [], i = [], n = t;
    function r(u) {
      return u.length > 1 && u[0] === "-";
    }
    let o = (u) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(u) ? !this._getCommandAndAncestors().some(
      (l) => l.options.map((c) => c.short).some((c) => /^-\d$/.test(c))
    ) : !1, a = null, h = null, d = 0;
    for (; d < e.length || h; ) {
      let u = h ?? e[d++];
      if (h = null, u === "--") {
        n === i && n.push(u), n.push(...e.slice(d));
        break;
      }
      if (a && (!r(u) || o(u))) {
        this.emit(`option:${a.name()}`, u);
        continue;
      }
      if (a = null, r(u)) {
        let l = this._findOption(u);
        if (l) {
          if (l.required) {
            let c = e[d++];
            c === void 0 && this.optionMissingArgument(l), this.emit(`option:${l.name()}`, c);
          } else if (l.optional) {
            let c = null;
            d < e.length && (!r(e[d]) || o(e[d])) && (c = e[d++]), this.emit(`option:${l.name()}`, c);
          } else
            this.emit(`option:${l.name()}`);
          a = l.variadic ? l : null;
          continue;
        }
      }
      if (u.length > 2 && u[0] === "-" && u[1] !== "-") {
        let l = this._findOption(`-${u[1]}`);
        if (l) {
          l.required || l.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${l.name()}`, u.slice(2)) : (this.emit(`option:${l.name()}`), h = `-${u.slice(2)}`);
          continue;
        }
      }
      if (/^--[^=]+=/.test(u)) {
        let l = u.indexOf("="), c = this._findOption(u.slice(0, l));
        if (c && (c.required || c.optional)) {
          this.emit(`option:${c.name()}`, u.slice(l + 1));
          continue;
        }
      }
      if (n === t && r(u) && !(this.commands.length === 0 && o(u)) && (n = i), (this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && i.length === 0) {
        if (this._findCommand(u)) {
          t.push(u), i.push(...e.slice(d));
          break;
        } else if (this._getHelpCommand() && u === this._getHelpCommand().name()) {
          t.push(u, ...e.slice(d));
          break;
        } else if (this._defaultCommandName) {
          i.push(u, ...e.slice(d));
          break;
        }
      }
      if (this._passThroughOptions) {
        n.push(u, ...e.slice(d));
        break;
      }
      n.push(u);
    }
    return { operands: t, unknown: i };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      let e = {}, t = this.options.length;
      for (let i = 0; i < t; i++) {
        let n = this.options[i].attributeName();
        e[n] = n === this._versionOptionName ? this._version : this[n];
      }
      return e;
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
      (e, t) => Object.assign(e, t.opts()),
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
  error(e, t) {
    this._outputConfiguration.outputError(
      `${e}
`,
      this._outputConfiguration.writeErr
    ), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: !0 }));
    let i = t || {}, n = i.exitCode || 1, r = i.code || "commander.error";
    this._exit(n, r, e);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((e) => {
      if (e.envVar && e.envVar in p.env) {
        let t = e.attributeName();
        (this.getOptionValue(t) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(t)
        )) && (e.required || e.optional ? this.emit(`optionEnv:${e.name()}`, p.env[e.envVar]) : this.emit(`optionEnv:${e.name()}`));
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    let e = new I(this.options), t = (i) => this.getOptionValue(i) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(i));
    this.options.filter(
      (i) => i.implied !== void 0 && t(i.attributeName()) && e.valueFromOption(
        this.getOptionValue(i.attributeName()),
        i
      )
    ).forEach((i) => {
      Object.keys(i.implied).filter((n) => !t(n)).forEach((n) => {
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
  missingArgument(e) {
    let t = `error: missing required argument '${e}'`;
    this.error(t, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(e) {
    let t = `error: option '${e.flags}' argument missing`;
    this.error(t, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(e) {
    let t = `error: required option '${e.flags}' not specified`;
    this.error(t, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(e, t) {
    let i = (o) => {
      let a = o.attributeName(), h = this.getOptionValue(a), d = this.options.find(
        (l) => l.negate && a === l.attributeName()
      ), u = this.options.find(
        (l) => !l.negate && a === l.attributeName()
      );
      return d && (d.presetArg === void 0 && h === !1 || d.presetArg !== void 0 && h === d.presetArg) ? d : u || o;
    }, n = (o) => {
      let a = i(o), h = a.attributeName();
      return this.getOptionValueSource(h) === "env" ? `environment variable '${a.envVar}'` : `option '${a.flags}'`;
    }, r = `error: ${n(e)} cannot be used with ${n(t)}`;
    this.error(r, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(e) {
    if (this._allowUnknownOption) return;
    let t = "";
    if (e.startsWith("--") && this._showSuggestionAfterError) {
      let n = [], r = this;
      do {
        let o = r.createHelp().visibleOptions(r).filter((a) => a.long).map((a) => a.long);
        n = n.concat(o), r = r.parent;
      } while (r && !r._enablePositionalOptions);
      t = W(e, n);
    }
    let i = `error: unknown option '${e}'${t}`;
    this.error(i, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(e) {
    if (this._allowExcessArguments) return;
    let t = this.registeredArguments.length, i = t === 1 ? "" : "s", n = e.length, r = this.parent ? ` for '${this.name()}'` : "", o = e.join(", "), a = `error: too many arguments${r}. Expected ${t} argument${i} but got ${n}: ${o}.`;
    this.error(a, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    let e = this.args[0], t = "";
    if (this._showSuggestionAfterError) {
      let n = [];
      this.createHelp().visibleCommands(this).forEach((r) => {
        n.push(r.name()), r.alias() && n.push(r.alias());
      }), t = W(e, n);
    }
    let i = `error: unknown command '${e}'${t}`;
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
  version(e, t, i) {
    if (e === void 0) return this._version;
    this._version = e, t = t || "-V, --version", i = i || "output the version number";
    let n = this.createOption(t, i);
    return this._versionOptionName = n.attributeName(), this._registerOption(n), this.on("option:" + n.name(), () => {
      this._outputConfiguration.writeOut(`${e}
`), this._exit(0, "commander.version", e);
    }), this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(e, t) {
    return e === void 0 && t === void 0 ? this._description : (this._description = e, t && (this._argsDescription = t), this);
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(e) {
    return e === void 0 ? this._summary : (this._summary = e, this);
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(e) {
    if (e === void 0) return this._aliases[0];
    let t = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (t = this.commands[this.commands.length - 1]), e === t._name)
      throw new Error("Command alias can't be the same as its name");
    let i = this.parent?._findCommand(e);
    if (i) {
      let n = [i.name()].concat(i.aliases()).join("|");
      throw new Error(
        `cannot add alias '${e}' to command '${this.name()}' as already have command '${n}'`
      );
    }
    return t._aliases.push(e), this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(e) {
    return e === void 0 ? this._aliases : (e.forEach((t) => this.alias(t)), this);
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(e) {
    if (e === void 0) {
      if (this._usage) return this._usage;
      let t = this.registeredArguments.map((i) => H(i));
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? t : []
      ).join(" ");
    }
    return this._usage = e, this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(e) {
    return e === void 0 ? this._name : (this._name = e, this);
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(e) {
    return e === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = e, this);
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
  commandsGroup(e) {
    return e === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = e, this);
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
  optionsGroup(e) {
    return e === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = e, this);
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(e) {
    this._defaultOptionGroup && !e.helpGroupHeading && e.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(e) {
    this._defaultCommandGroup && !e.helpGroup() && e.helpGroup(this._defaultCommandGroup);
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
  nameFromFilename(e) {
    return this._name = y.basename(e, y.extname(e)), this;
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
  executableDir(e) {
    return e === void 0 ? this._executableDir : (this._executableDir = e, this);
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(e) {
    let t = this.createHelp(), i = this._getOutputContext(e);
    t.prepareContext({
      error: i.error,
      helpWidth: i.helpWidth,
      outputHasColors: i.hasColors
    });
    let n = t.formatHelp(this, t);
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
  _getOutputContext(e) {
    e = e || {};
    let t = !!e.error, i, n, r;
    return t ? (i = (a) => this._outputConfiguration.writeErr(a), n = this._outputConfiguration.getErrHasColors(), r = this._outputConfiguration.getErrHelpWidth()) : (i = (a) => this._outputConfiguration.writeOut(a), n = this._outputConfiguration.getOutHasColors(), r = this._outputConfiguration.getOutHelpWidth()), { error: t, write: (a) => (n || (a = this._outputConfiguration.stripColor(a)), i(a)), hasColors: n, helpWidth: r };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(e) {
    let t;
    typeof e == "function" && (t = e, e = void 0);
    let i = this._getOutputContext(e), n = {
      error: i.error,
      write: i.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((o) => o.emit("beforeAllHelp", n)), this.emit("beforeHelp", n);
    let r = this.helpInformation({ error: i.error });
    if (t && (r = t(r), typeof r != "string" && !Buffer.isBuffer(r)))
      throw new Error("outputHelp callback must return a string or a Buffer");
    i.write(r), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", n), this._getCommandAndAncestors().forEach(
      (o) => o.emit("afterAllHelp", n)
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
  helpOption(e, t) {
    return typeof e == "boolean" ? (e ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(
      e ?? "-h, --help",
      t ?? "display help for command"
    ), (e || t) && this._initOptionGroup(this._helpOption), this);
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
  addHelpOption(e) {
    return this._helpOption = e, this._initOptionGroup(e), this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(e) {
    this.outputHelp(e);
    let t = Number(p.exitCode ?? 0);
    t === 0 && e && typeof e != "function" && e.error && (t = 1), this._exit(t, "commander.help", "(outputHelp)");
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
  addHelpText(e, t) {
    let i = ["beforeAll", "before", "after", "afterAll"];
    if (!i.includes(e))
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);
    let n = `${e}Help`;
    return this.on(n, (r) => {
      let o;
      typeof t == "function" ? o = t({ error: r.error, command: r.command }) : o = t, o && r.write(`${o}
`);
    }), this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(e) {
    let t = this._getHelpOption();
    t && e.find((n) => t.is(n)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
  }
};
function ie(s) {
  return s.map((e) => {
    if (!e.startsWith("--inspect"))
      return e;
    let t, i = "127.0.0.1", n = "9229", r;
    return (r = e.match(/^(--inspect(-brk)?)$/)) !== null ? t = r[1] : (r = e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null ? (t = r[1], /^\d+$/.test(r[3]) ? n = r[3] : i = r[3]) : (r = e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (t = r[1], i = r[3], n = r[4]), t && n !== "0" ? `${t}=${i}:${parseInt(n) + 1}` : e;
  });
}
function ne() {
  if (p.env.NO_COLOR || p.env.FORCE_COLOR === "0" || p.env.FORCE_COLOR === "false")
    return !1;
  if (p.env.FORCE_COLOR || p.env.CLICOLOR_FORCE !== void 0)
    return !0;
}

// node_modules/commander/index.js
var gt = new E();

// src/entrypoints/cli/io.ts
function v(s, e) {
  return (e.NO_COLOR ?? "") !== "" ? !1 : (e.FORCE_COLOR ?? "") !== "" ? e.FORCE_COLOR !== "0" : s.isTTY === !0 && e.TERM !== "dumb";
}
function T(s) {
  return Math.max(40, Math.min(s.columns ?? 100, 120));
}
function re(s, e) {
  return s.isTTY === !0 && e.TERM !== "dumb" && (e.CI ?? "") === "";
}

// src/entrypoints/cli/print-failure.ts
function se(s, e) {
  return s instanceof U ? s : e.aborted ? S.aborted() : S.internal(s instanceof Error ? s.message : String(s), s);
}
function oe(s, e) {
  let t = [...s.message.split(`
`), ...s.remedy.split(`
`)];
  return s.exitCode !== b.interrupted && t.push(`More: docs/troubleshooting.md#${s.code}`), e ? t.push("", ...ue(s)) : s.exitCode === b.bug && t.push("With --debug it also says where."), t.map((i) => `${J(Ae(i))}
`).join("");
}
function ae({ code: s, exitCode: e, message: t, remedy: i }) {
  return { failure: { code: s, exitCode: e, seen: t, remedy: i } };
}
function ue(s) {
  let e = (s.stack ?? "").split(`
`);
  return s.cause instanceof Error ? [...e, "caused by:", ...ue(s.cause)] : e;
}
function Ae(s) {
  return B(s).trimEnd();
}

// src/entrypoints/cli/options.ts
function le(s) {
  if (!/^[1-9]\d{0,9}$/.test(s)) throw new O("It is a number from 1 on.");
  return Number(s);
}
var D = ({ env: s }) => s.GITHUB_ACTIONS === "true";
function j(s) {
  let e = new m("--base <ref>", "the commit to compare with");
  return D(s) ? e.default(void 0, "the base of the pull request") : e.makeOptionMandatory();
}
function M(s) {
  let e = new m("--head <ref>", "the commit to judge, or worktree for the files as they are");
  return D(s) ? e.default(void 0, "the commit checked out") : e.default("worktree");
}
var k = () => new m("--config <file>", "the config").default("edgegate.yml"), V = () => new m("--farm <name>", "where to measure").choices(X).default("host"), x = () => new m("--out <folder>", "where documents and files are kept").default("edgegate-out");
function R(s) {
  return new m("--publish <where>", "where the report is posted").choices(["github", "none"]).default(D(s) ? "github" : "none");
}
function he(s) {
  if (Q.test(s)) return s;
  throw new O(
    "It begins with edgegate, has at most 50 characters, and is none that accepts a check."
  );
}

// src/entrypoints/cli/schema-names.ts
var de = [
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

// src/entrypoints/cli/verb.ts
function f(s) {
  let { name: e, description: t, example: i, argument: n, run: r } = s, o = [
    ...s.options,
    new m("--json", "print the result as one JSON object"),
    new m("--debug", "on a failure, say where it happened")
  ];
  return (a, h, d) => {
    let u = a.command(e).description(t).addHelpText("after", `
Example:
  ${i}`).showHelpAfterError(`See \`edgegate ${e} --help\`.`);
    n !== void 0 && u.addArgument(n);
    for (let l of o) u.addOption(l);
    u.action(() => {
      let l = u.opts(), c = u.processedArgs[0];
      d({ flags: l, run: (g) => r({ options: l, given: c, context: g, commands: h }) });
    });
  };
}

// src/entrypoints/cli/verbs.ts
var ce = (s) => [
  ve,
  Ee(s),
  ke(s),
  Se,
  $e,
  Te(s),
  Ve,
  He,
  Ie,
  Pe,
  Fe(s),
  Ge
], ve = f({
  name: "init",
  description: "Write a first config and the workflows: asks three questions, or none with flags.",
  example: "edgegate init --model models/digits.tflite --farm host --platform android",
  options: [
    new m("--model <path...>", "models to judge; left out, asked"),
    new m("--farm <name>", "where to measure; left out, asked").choices(Y),
    new m("--platform <name>", "what the models ship on; left out, asked").choices(K),
    new m("--delegate <name>", "the delegate that they ship with").choices(z),
    new m("--uses <action>", "the action as workflows name it, owner/edgegate@ref"),
    new m("--drafts <what>", "whether drafts are measured, or wait").choices(["measure", "wait"]),
    new m("--label <name>", "the label that pull requests wait for").argParser(he),
    new m("--yes", "take the usual answer to what is not given"),
    new m("--force", "write files anew that are there"),
    new m("--no-measure", "propose the usual limits instead of measured ones")
  ],
  run: async ({ options: s, commands: e, context: t }) => {
    let { model: i = [], farm: n, platform: r, delegate: o, uses: a, drafts: h, label: d, yes: u = !1, force: l = !1, measure: c } = s, g = { models: i, farm: n, platform: r, delegate: o, uses: a, drafts: h, label: d, yes: u, force: l, measure: c };
    return (await e()).init(g, t);
  }
}), Ee = (s) => f({
  name: "gate",
  description: "Do all of it here: convert, measure, judge, publish.",
  example: "edgegate gate --base main --head worktree",
  options: [j(s), M(s), k(), V(), x(), R(s)],
  run: async ({ options: e, commands: t, context: i }) => (await t()).gate(e, i)
}), ke = (s) => f({
  name: "prepare",
  description: "Find the changed models, convert and score them, and plan what to measure.",
  example: "edgegate prepare --base main",
  options: [j(s), M(s), k(), V(), x()],
  run: async ({ options: e, commands: t, context: i }) => (await t()).prepare(e, i)
}), Se = f({
  name: "build",
  description: "Build the apps that a device farm needs; the host farm needs none.",
  example: "edgegate build --farm host",
  options: [V(), x()],
  run: async ({ options: s, commands: e, context: t }) => (await e()).build(s, t)
}), $e = f({
  name: "run",
  description: "Measure what `prepare` planned.",
  example: "edgegate run --farm host",
  options: [V(), x()],
  run: async ({ options: s, commands: e, context: t }) => (await e()).run(s, t)
}), Te = (s) => f({
  name: "conclude",
  description: "Compare, judge and publish what was measured.",
  example: "edgegate conclude --publish none",
  options: [x(), R(s)],
  run: async ({ options: e, commands: t, context: i }) => (await t()).conclude(e, i)
}), Ve = f({
  name: "judge",
  description: "Judge what was measured again, with another budget if you like.",
  example: "edgegate judge --config stricter.yml",
  options: [new m("--config <file>", "a config whose budgets decide instead of the stored ones"), x()],
  run: async ({ options: s, commands: e, context: t }) => (await e()).judge({ ...s, config: s.config }, t)
}), He = f({
  name: "explain",
  description: "Show everything about one case.",
  example: "edgegate explain digits float32 xnnpack",
  argument: new w("[words...]", "words of the case: model, variant, delegate, device"),
  options: [x()],
  run: async ({ options: s, given: e, commands: t, context: i }) => {
    let { explainCase: n } = await import("./chunks/explain-command-NWWAU4KG.js");
    return n(await t(), e, s, i);
  }
}), Ie = f({
  name: "cancel",
  description: "Stop what an interrupted run left in Firebase Test Lab.",
  example: "edgegate cancel --pull-request 12",
  options: [
    new m("--repository <owner/name>", "whose runs; left out, those of the repository here"),
    new m("--pull-request <number>", "only what was begun for it").argParser(le),
    k()
  ],
  run: async ({ options: s, commands: e, context: t }) => {
    let { repository: i, pullRequest: n } = s;
    return (await e()).cancel({ ...s, repository: i, pullRequest: n }, t);
  }
}), Pe = f({
  name: "doctor",
  description: "Check what a repository or a farm lacks, and print what mends it.",
  example: "edgegate doctor github",
  argument: new w("[topic]", "what to look at").choices(["github", "firebase"]).default("github"),
  options: [k()],
  run: async ({ options: s, given: e, commands: t, context: i }) => (await t()).doctor({ ...s, topic: e }, i)
}), Fe = (s) => f({
  name: "config",
  description: "Show what the config comes to, and where each value comes from.",
  example: "edgegate config",
  options: [k()],
  run: async ({ options: e, context: t }) => (await import("./chunks/config-command-IE2CAYL6.js")).showConfig(e.config, t.cwd, s)
}), Ge = f({
  name: "schema",
  description: "Print the JSON Schema of the config, or of a document.",
  example: "edgegate schema > edgegate.schema.json",
  argument: new w("[name]", "what to describe").choices(de).default("config"),
  options: [],
  run: async ({ given: s }) => (await import("./chunks/schema-command-2ZUZ57IU.js")).printSchema(s)
});

// src/entrypoints/cli/program.ts
function pe(s, e) {
  let t = new E("edgegate").description("Judges a change of a mobile model: size, accuracy and measured latency against the base commit.").version(s.version, "-V, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand("help [verb]", "print the help of a verb").exitOverride().configureOutput({
    writeOut: (i) => s.stdout.write(i),
    writeErr: (i) => s.stderr.write(i),
    getOutHelpWidth: () => T(s.stdout),
    getErrHelpWidth: () => T(s.stderr),
    getOutHasColors: () => v(s.stdout, s.env),
    getErrHasColors: () => v(s.stderr, s.env)
  }).addHelpText("after", `
Example:
  edgegate gate --base main

${We}`);
  for (let i of ce(s)) i(t, () => s.loadCommands(), e);
  return t;
}
var We = `Exit codes:
  0    the change may ship (or only warnings)
  1    a budget is exceeded
  2    wrong usage or config
  3    the environment lacks something
  4    inconclusive
  70   a bug in edgegate
  130  interrupted`;

// src/entrypoints/cli/run-cli.ts
var me = 22;
async function fe(s, e) {
  let t, i = pe(e, (r) => t = r);
  try {
    await i.parseAsync([...s], { from: "user" });
  } catch (r) {
    return r instanceof _ ? r.exitCode === 0 ? b.ok : b.usage : L(r, e, t);
  }
  if (t === void 0) return b.usage;
  if (Number(/^v(\d+)/.exec(e.nodeVersion)?.[1]) < me)
    return L(S.nodeTooOld(e.nodeVersion, me), e, t);
  let n = await e.openProgress();
  try {
    let r = {
      cwd: e.cwd,
      env: e.env,
      signal: e.signal,
      progress: n,
      color: v(e.stdout, e.env),
      width: T(e.stdout)
    }, { exitCode: o, terminal: a, json: h } = await t.run(r);
    return n.close(), e.stdout.write(t.flags.json === !0 ? `${JSON.stringify(h)}
` : Ne(a)), o;
  } catch (r) {
    return n.close(), L(r, e, t);
  }
}
function L(s, e, t) {
  let i = se(s, e.signal), n = t?.flags.debug === !0 || (e.env.EDGEGATE_DEBUG ?? "") !== "";
  return e.stderr.write(oe(i, n)), t?.flags.json === !0 && e.stdout.write(`${JSON.stringify(ae(i))}
`), i.exitCode;
}
function Ne(s) {
  return s === "" || s.endsWith(`
`) ? s : `${s}
`;
}

// src/entrypoints/interrupts.ts
function ge(s, e) {
  let t = new AbortController(), i = () => {
    if (t.signal.aborted) {
      s.exit(b.interrupted);
      return;
    }
    e(`Interrupted: ending the work in good order. Once more ends it at once.
`), t.abort();
  };
  return s.on("SIGINT", i), s.on("SIGTERM", i), {
    signal: t.signal,
    release: () => {
      s.off("SIGINT", i), s.off("SIGTERM", i);
    }
  };
}

// src/entrypoints/wire-terminal.ts
import De from "node:process";
async function _e(s) {
  let e = De.stderr;
  if (!re(e, s)) {
    let i = s.GITHUB_ACTIONS === "true";
    return ee({ write: (n) => e.write(n), clock: F, every: G, annotate: i });
  }
  let { liveProgress: t } = await import("./chunks/live-progress-XKJYFJLQ.js");
  return t({ stream: e, clock: F, color: v(e, s), every: G });
}

// src/entrypoints/main.ts
var Oe = { ...C.env };
q(C.env);
var { signal: Me, release: Re } = ge(C, (s) => C.stderr.write(s));
C.exitCode = await fe(C.argv.slice(2), {
  stdout: C.stdout,
  stderr: C.stderr,
  env: Oe,
  cwd: C.cwd(),
  version: Z,
  nodeVersion: C.version,
  signal: Me,
  loadCommands: async () => (await import("./chunks/commands-Q43NIF2G.js")).commands,
  openProgress: () => _e(Oe),
  readText: (s) => je(s, "utf8").catch(Le)
});
Re();
function Le(s) {
  if (s.code !== "ENOENT")
    throw s;
}
