/** For tests: what is waited for may take as long as a loaded machine needs; what never comes still fails. */
import { configure } from "@testing-library/svelte";

configure({ asyncUtilTimeout: 20_000 });
