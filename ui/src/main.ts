import "./styles/designsystem.css";
import "@digdir/designsystemet-css/theme";
import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/bar.css";
import "./styles/case.css";
import "./styles/controls.css";
import "./styles/surfaces.css";
import "./styles/narrow.css";
import { mount } from "svelte";
import App from "./App.svelte";

// The typeface is asked for now, not when the first words are laid out: else they are drawn twice.
void document.fonts.load("1em 'Source Sans 3 Variable'");

const target = document.getElementById("app");
if (target) mount(App, { target });
