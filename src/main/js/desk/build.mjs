// Bundles the editor, and the slots of the front page. `node build.mjs FOLDER` writes them and editor.css there; the same input gives the same bytes.
import { build } from "esbuild";

const LICENCE = "/*! Holds ProseMirror, orderedmap, rope-sequence and w3c-keyname, Copyright (C) Marijn Haverbeke and others, MIT licence */";

const outdir = process.argv[2] || "../../java/broadsheet/desk";
await build({
  entryPoints: { slots: "src/slots.js" }, outdir, bundle: true, minify: true, format: "iife", target: "es2022",
  charset: "utf8", legalComments: "none", logLevel: "warning",
});
await build({
  entryPoints: { editor: "src/editor.js" }, outdir, bundle: true, minify: true, format: "iife", target: "es2022",
  charset: "utf8", legalComments: "none", banner: { js: LICENCE }, logLevel: "warning",
});
await build({ entryPoints: { editor: "editor.css" }, outdir, minify: true, target: "es2022", logLevel: "warning" });
